import { BuddhistCalendar, CalendarDate, toCalendar } from "@internationalized/date";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fiscalQuarter,
  fiscalYear,
  fiscalYearRange,
  formatThaiDate,
  parseThaiDate,
  toBuddhistYear,
  toCommonYear,
} from "./index.js";
import { daysInMonth, writeIsoDate } from "./isoDate.js";

const yearAndMonth = fc.record({ year: fc.integer({ min: 1000, max: 2999 }), month: fc.integer({ min: 1, max: 12 }) });

describe("toBuddhistYear", () => {
  // The rows from 1888 to 1941 agree with the Thai solar calendar of Time4J, which knows the change of New Year.
  it.each([
    ["1888-01-01", 2430],
    ["1888-02-29", 2430],
    ["1888-03-31", 2430],
    ["1888-04-01", 2431],
    ["1932-03-31", 2474],
    ["1932-06-24", 2475],
    ["1939-04-01", 2482],
    ["1939-12-31", 2482],
    ["1940-01-01", 2482],
    ["1940-02-01", 2482],
    ["1940-02-29", 2482],
    ["1940-03-31", 2482],
    ["1940-04-01", 2483],
    ["1940-12-31", 2483],
    ["1941-01-01", 2484],
    ["1941-03-31", 2484],
    ["2004-08-15", 2547],
    ["2015-03-15", 2558],
    ["2019-07-19", 2562],
    ["2019", 2562],
    ["1940-02", 2482],
    ["1940", 2483],
  ])("%s is in พ.ศ. %i, and back", (iso, year) => {
    const [, month, day] = iso.split("-").map(Number);
    expect(toBuddhistYear(iso)).toBe(year);
    expect(toCommonYear(year, month, day)).toBe(Number(iso.slice(0, 4)));
  });

  it("agrees with @internationalized/date on every day from 1941 to 2200, printed and read", () => {
    const buddhist = new BuddhistCalendar();
    let date = new CalendarDate(1941, 1, 1);
    for (; date.year <= 2200; date = date.add({ days: 1 })) {
      const iso = date.toString();
      const { year, month, day } = toCalendar(date, buddhist);
      if (toBuddhistYear(iso) !== year) expect.fail(`${iso} is in ${year}`);
      const text = `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
      if (formatThaiDate(iso, { style: "numeric" }) !== text) expect.fail(`${iso} is ${text}`);
      const read = parseThaiDate(text);
      if (read.kind !== "date" || read.iso !== iso) expect.fail(`${text} is ${iso}`);
    }
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
    ["29 February of a common year", 2562, 2, 29],
    ["30 February of a leap year", 2563, 2, 30],
    ["31 April", 2562, 4, 31],
    ["day 0", 2562, 1, 0],
    ["day 1.5", 2562, 1, 1.5],
    ["a day without its month", 2562, undefined, 1],
    ["a day in January of the year of nine months", 2483, 1, 1],
  ])("answers nothing for %s", (_, year, month, day?: number) => {
    expect(toCommonYear(year, month, day)).toBeUndefined();
  });

  it.each([
    [2563, 2, 29, 2020],
    // 1940 was a leap year, and its February lay in BE 2482.
    [2482, 2, 29, 1940],
    [2562, 12, 31, 2019],
  ])("พ.ศ. %i month %i day %i is in %i", (buddhist, month, day, common) => {
    expect(toCommonYear(buddhist, month, day)).toBe(common);
  });

  it("undoes toBuddhistYear for every month and its last day", () => {
    fc.assert(
      fc.property(yearAndMonth, ({ year, month }) => {
        const buddhist = toBuddhistYear(writeIsoDate({ year, month })) ?? 0;
        const last = daysInMonth(year, month);
        expect([toCommonYear(buddhist, month), toCommonYear(buddhist, month, last)]).toEqual([year, year]);
        expect(toCommonYear(buddhist, month, last + 1)).toBeUndefined();
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

  it("are named by a bare year only when that is a fiscal one", () => {
    expect([fiscalYear("2024", "fiscal"), fiscalYear("2024", "unspecified")]).toEqual([2567, undefined]);
    expect(fiscalYear("2024-11", "fiscal")).toBe(2568);
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
