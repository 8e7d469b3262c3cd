import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fiscalQuarter, fiscalYear, fiscalYearRange, toBuddhistYear, toCommonYear } from "./index.js";
import { writeIsoDate } from "./isoDate.js";

const yearAndMonth = fc.record({ year: fc.integer({ min: 1000, max: 2999 }), month: fc.integer({ min: 1, max: 12 }) });

describe("toBuddhistYear", () => {
  it.each([
    ["2019-07-19", 2562],
    ["2019", 2562],
    ["1941-01-01", 2484],
    ["1940-12-31", 2483],
    ["1940-04-01", 2483],
    ["1940-03-31", 2482],
    ["1940-02", 2482],
    ["1940", 2483],
    ["1932-06-24", 2475],
    ["1932-03-31", 2474],
  ])("%s is in พ.ศ. %i", (iso, year) => {
    expect(toBuddhistYear(iso)).toBe(year);
  });

  it("answers nothing for what is not a date", () => {
    expect(toBuddhistYear("19/07/2562")).toBeUndefined();
  });
});

describe("toCommonYear", () => {
  it.each([
    [2562, undefined, 2019],
    [2484, 1, 1941],
    [2483, 4, 1940],
    [2482, 2, 1940],
    [2482, 4, 1939],
    [2482, undefined, 1939],
  ])("พ.ศ. %i month %s is in %i", (buddhist, month, common) => {
    expect(toCommonYear(buddhist, month)).toBe(common);
  });

  it.each([
    ["January of the year of nine months", 2483, 1],
    ["March of the year of nine months", 2483, 3],
    ["month 13", 2562, 13],
    ["month 1.5", 2562, 1.5],
    ["a year that is not whole", 2562.5, 1],
    ["NaN", Number.NaN, undefined],
  ])("answers nothing for %s", (_, year, month) => {
    expect(toCommonYear(year, month)).toBeUndefined();
  });

  it("undoes toBuddhistYear for every month", () => {
    fc.assert(
      fc.property(yearAndMonth, ({ year, month }) => {
        expect(toCommonYear(toBuddhistYear(writeIsoDate({ year, month })) ?? 0, month)).toBe(year);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("fiscal years", () => {
  it.each([
    ["2023-10-01", 2567, 1],
    ["2023-12-31", 2567, 1],
    ["2024-01-01", 2567, 2],
    ["2024-04-01", 2567, 3],
    ["2024-07-01", 2567, 4],
    ["2024-09-30", 2567, 4],
    ["2024-10-01", 2568, 1],
    ["2023-09", 2566, 4],
    ["2023", undefined, undefined],
    ["", undefined, undefined],
    ["2023-02-29", undefined, undefined],
  ])("%s is in ปีงบประมาณ %s, ไตรมาส %s", (iso, year, quarter) => {
    expect(fiscalYear(iso)).toBe(year);
    expect(fiscalQuarter(iso)).toBe(quarter);
  });

  it("start on 1 October and end on 30 September of their name", () => {
    expect(fiscalYearRange(2567)).toEqual({ start: "2023-10-01", end: "2024-09-30" });
  });

  it("contain exactly the days that name them", () => {
    fc.assert(
      fc.property(yearAndMonth, fc.integer({ min: 1, max: 28 }), ({ year, month }, day) => {
        const iso = writeIsoDate({ year, month, day });
        const range = fiscalYearRange(fiscalYear(iso) ?? 0);
        expect(range && range.start <= iso && iso <= range.end).toBe(true);
      }),
    );
  });

  it.each([2567.5, Number.NaN, 0, 543, 99999])("have no range for %d", (year) => {
    expect(fiscalYearRange(year)).toBeUndefined();
  });
});
