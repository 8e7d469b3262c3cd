import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths } from "../calendar-grid/calendarDays.js";
import { spanLength } from "./spanLength.js";

describe("how long a period is", () => {
  it.each([
    ["2023-10-01", "2024-09-30", { years: 1, months: 0, days: 0 }],
    ["2019-07-19", "2022-09-18", { years: 3, months: 2, days: 0 }],
    ["2019-07-19", "2019-07-19", { years: 0, months: 0, days: 1 }],
    ["2024-01-31", "2024-03-01", { years: 0, months: 1, days: 2 }],
    ["2020-02-29", "2021-02-27", { years: 1, months: 0, days: 0 }],
  ])("from %s to %s", (start, end, length) => {
    expect(spanLength(start, end)).toEqual(length);
  });

  it("has no length when it runs backwards", () => {
    expect(spanLength("2019-07-19", "2019-07-18")).toBeUndefined();
  });

  it("leads from the first day to the day after the last", () => {
    const days = fc.integer({ min: 0, max: 200_000 }).map((by) => addDays("1900-01-01", by));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 5000 }), (start, by) => {
        const end = addDays(start, by);
        const { years, months, days: rest } = spanLength(start, end) ?? { years: 0, months: 0, days: 0 };
        expect(addDays(addMonths(start, years * 12 + months), rest)).toBe(addDays(end, 1));
        expect(months).toBeLessThan(12);
        expect(rest).toBeLessThan(32);
      }),
    );
  });
});
