import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatThaiDate } from "./formatThaiDate.js";
import { formatThaiPeriod } from "./formatThaiPeriod.js";
import { daysInMonth, writeIsoDate } from "./isoDate.js";
import { parseThaiDate } from "./parseThaiDate.js";
import { parseThaiPeriod } from "./parseThaiPeriod.js";
import type { DatePrecision } from "./reading.js";

const STYLES = ["full", "long", "medium", "short", "numeric"] as const;

/** Every day, or only the first two and last four days of each month, where mistakes live. */
function* days(fromYear: number, toYear: number, which: "every" | "edges" = "every"): Generator<string> {
  for (let year = fromYear; year <= toYear; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const last = daysInMonth(year, month);
      for (let day = 1; day <= last; day += 1) {
        if (which === "every" || day <= 2 || day > last - 4) yield writeIsoDate({ year, month, day });
      }
    }
  }
}

const precisionOf = (iso: string): DatePrecision[] =>
  iso.length === 10
    ? ["day"]
    : iso.length === 7
      ? ["month", "early-month", "mid-month", "late-month"]
      : ["year", "early-year", "mid-year", "late-year"];

const day = fc
  .record({
    year: fc.integer({ min: 1858, max: 2200 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => writeIsoDate({ year, month, day: Math.min(day, daysInMonth(year, month)) }));
const stated = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([iso, length]) => iso.slice(0, length))
  .chain((iso) => fc.record({ iso: fc.constant(iso), precision: fc.constantFrom(...precisionOf(iso)) }));
const format = fc.record({ style: fc.constantFrom(...STYLES), digits: fc.constantFrom("latn", "thai") });

describe("what formatThaiDate prints, parseThaiDate reads back", () => {
  for (const style of STYLES) {
    for (const digits of ["latn", "thai"] as const) {
      it(`every day from 1941 to 2100, ${style}, ${digits} figures`, () => {
        for (const iso of days(1941, 2100)) {
          const text = formatThaiDate(iso, { style, digits });
          const result = parseThaiDate(text);
          if (result.kind !== "date" || result.iso !== iso) expect.fail(`${iso} prints ${text}`);
        }
      });
    }

    it(`the edges of every month from 1850 to 2200, ${style}`, () => {
      for (const iso of days(1850, 2200, "edges")) {
        const text = formatThaiDate(iso, { style });
        const result = parseThaiDate(text);
        // Numbers alone below BE 2400 look like the common era: the guard asks, and the right date is among the answers.
        const asked = result.kind === "ambiguous" && style === "numeric" && iso < "1858" ? result.readings : [result];
        const answered = asked.some((reading) => "iso" in reading && reading.iso === iso && reading.era === "be");
        if (!answered) expect.fail(`${iso} prints ${text}`);
      }
    });
  }

  it("dates of every precision, in every style and figures", () => {
    fc.assert(
      fc.property(stated, format, ({ iso, precision }, format) => {
        const result = parseThaiDate(formatThaiDate(iso, { ...format, precision }));
        expect(result).toMatchObject({ kind: "date", iso, precision, era: "be" });
      }),
      { numRuns: 2000 },
    );
  });

  it("common-era and English forms, when asked in that era", () => {
    const asCommon = fc.record({ style: fc.constantFrom(...STYLES), locale: fc.constantFrom("th", "en") });
    fc.assert(
      fc.property(stated, asCommon, ({ iso, precision }, format) => {
        const text = formatThaiDate(iso, { ...format, precision, era: "ce" });
        expect(parseThaiDate(text, { era: "ce" }), text).toMatchObject({ kind: "date", iso, precision, era: "ce" });
      }),
      { numRuns: 2000 },
    );
  });

  it("the Buddhist era in English", () => {
    fc.assert(
      fc.property(stated, format, ({ iso, precision }, format) => {
        const text = formatThaiDate(iso, { ...format, precision, era: "be", locale: "en" });
        expect(parseThaiDate(text), text).toMatchObject({ kind: "date", iso, precision, era: "be" });
      }),
    );
  });

  it("times, after any day", () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
    fc.assert(
      fc.property(day, time, format, (iso, time, format) => {
        expect(parseThaiDate(formatThaiDate(iso, { ...format, time }))).toMatchObject({
          iso,
          time,
          precision: "minute",
        });
      }),
      { numRuns: 1000 },
    );
  });
});

describe("what formatThaiPeriod prints, parseThaiPeriod reads back", () => {
  it("any two ends, also the wrong way round", () => {
    fc.assert(
      fc.property(stated, stated, format, (start, end, format) => {
        const text = formatThaiPeriod({ start, end }, format);
        expect(parseThaiPeriod(text), text).toMatchObject({ kind: "period", start, end });
      }),
      { numRuns: 3000 },
    );
  });

  it("ends that share a month or a year", () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        format,
        (start, d, m, format) => {
          const year = Number(start.slice(0, 4));
          for (const month of [m, Number(start.slice(5, 7))]) {
            const end = writeIsoDate({ year, month, day: d });
            const text = formatThaiPeriod({ start, end }, format);
            expect(parseThaiPeriod(text), text).toMatchObject({ start: { iso: start }, end: { iso: end } });
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("an open start, an open end, and now", () => {
    fc.assert(
      fc.property(stated, format, (side, format) => {
        expect(parseThaiPeriod(formatThaiPeriod({ start: side }, format))).toMatchObject({
          start: side,
          openEnd: true,
        });
        expect(parseThaiPeriod(formatThaiPeriod({ end: side }, format))).toMatchObject({ end: side, openStart: true });
        const now = { end: side, startsNow: true };
        expect(parseThaiPeriod(formatThaiPeriod(now, format))).toMatchObject(now);
      }),
      { numRuns: 1000 },
    );
  });
});
