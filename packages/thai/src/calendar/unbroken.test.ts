import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepTogether } from "../text/index.js";
import { formatThaiDate } from "./formatThaiDate.js";
import { formatThaiPeriod } from "./formatThaiPeriod.js";
import { formatThaiTime } from "./formatThaiTime.js";

const iso = fc
  .date({ min: new Date("1858-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .chain((day) => fc.constantFrom(4, 7, 10).map((length) => day.toISOString().slice(0, length)));
const format = fc.record({
  style: fc.constantFrom("full", "official", "long", "medium", "short", "numeric"),
  digits: fc.constantFrom("latn", "thai"),
  era: fc.constantFrom("be", "ce"),
});
const time = fc.constantFrom(undefined, "09:05", "24:00");
const daily = fc.constantFrom(undefined, { start: "09:00", end: "16:00" });

const spaced = (text: string) => text.replaceAll("\u00A0", " ");

describe("an unbroken date", () => {
  it("ends its lines where keepTogether would end them, and differs in nothing else", () => {
    fc.assert(
      fc.property(iso, format, time, (iso, format, time) => {
        const plain = formatThaiDate(iso, { ...format, time });
        const unbroken = formatThaiDate(iso, { ...format, time, unbroken: true });
        expect(unbroken).toBe(keepTogether(plain));
        expect(spaced(unbroken)).toBe(plain);
      }),
      { numRuns: 3000 },
    );
  });

  it("is one of a period, too, with its hours", () => {
    fc.assert(
      fc.property(iso, iso, format, daily, (start, end, format, dailyTime) => {
        const plain = formatThaiPeriod({ start, end, dailyTime }, format);
        const unbroken = formatThaiPeriod({ start, end, dailyTime }, { ...format, unbroken: true });
        expect(unbroken).toBe(keepTogether(plain));
        expect(spaced(unbroken)).toBe(plain);
      }),
      { numRuns: 3000 },
    );
  });

  it("keeps น. with its figures, the day with its month, and the era with its year, in English as well", () => {
    expect(formatThaiTime("13:00", { unbroken: true })).toBe("13.00\u00A0น.");
    expect(formatThaiDate("2019-07-19", { locale: "en", era: "be", unbroken: true })).toBe(
      "19\u00A0July B.E.\u00A02562",
    );
    expect(formatThaiDate("2019-07-19", { locale: "en", style: "medium", unbroken: true })).toBe(
      "19\u00A0Jul\u00A02019",
    );
    expect(formatThaiDate("2019-07-19", { locale: "en", style: "full", unbroken: true })).toBe(
      "Friday 19\u00A0July 2019",
    );
  });
});
