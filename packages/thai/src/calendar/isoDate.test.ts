import { CalendarDate, getDayOfWeek } from "@internationalized/date";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareIsoDates, isIsoDate, isoDateBounds, isPartialIsoDate } from "./index.js";
import { daysInMonth, weekdayOf } from "./isoDate.js";

describe("isIsoDate and isPartialIsoDate", () => {
  it.each([
    ["2019-07-19", true, true],
    ["2020-02-29", true, true],
    ["2019-07", false, true],
    ["2019", false, true],
    ["2019-02-29", false, false],
    ["2100-02-29", false, false],
    ["2019-13", false, false],
    ["2019-00-01", false, false],
    ["0000", false, false],
    ["19-07-19", false, false],
    ["2019-7-19", false, false],
    ["2019-07-19T00:00", false, false],
    [" 2019", false, false],
    ["๒๐๑๙", false, false],
    ["2019\n", false, false],
    ["", false, false],
  ])("%j is complete: %s, partial or complete: %s", (text, complete, partial) => {
    expect(isIsoDate(text)).toBe(complete);
    expect(isPartialIsoDate(text)).toBe(partial);
  });
});

describe("calendar arithmetic", () => {
  it("agrees with @internationalized/date on month lengths and weekdays", () => {
    for (let year = 1600; year <= 2400; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const last = new CalendarDate(year, month, 28).calendar.getDaysInMonth(new CalendarDate(year, month, 1));
        expect(daysInMonth(year, month)).toBe(last);
        const date = new CalendarDate(year, month, last);
        expect(weekdayOf(year, month, last)).toBe(getDayOfWeek(date, "en-US", "sun"));
      }
    }
  });

  it("knows no month 0 or 13", () => {
    expect([daysInMonth(2019, 0), daysInMonth(2019, 13)]).toEqual([0, 0]);
  });
});

describe("isoDateBounds", () => {
  it.each([
    ["2019-07-19", undefined, "2019-07-19", "2019-07-19"],
    ["2020-02", undefined, "2020-02-01", "2020-02-29"],
    ["2019", undefined, "2019-01-01", "2019-12-31"],
    ["2020-08", "early-month", "2020-08-01", "2020-08-10"],
    ["2020-08", "mid-month", "2020-08-11", "2020-08-20"],
    ["2020-08", "late-month", "2020-08-21", "2020-08-31"],
    ["2019-02", "late-month", "2019-02-21", "2019-02-28"],
    ["2020", "early-year", "2020-01-01", "2020-04-30"],
    ["2020", "mid-year", "2020-05-01", "2020-08-31"],
    ["2020", "late-year", "2020-09-01", "2020-12-31"],
    ["2020-08-25", "late-month", "2020-08-21", "2020-08-31"],
    ["2020-08-25", "minute", "2020-08-25", "2020-08-25"],
    ["2020-08-25", "late-year", "2020-09-01", "2020-12-31"],
    ["2020", "late-month", "2020-01-01", "2020-12-31"],
  ] as const)("%s as %s lies from %s to %s", (iso, precision, earliest, latest) => {
    expect(isoDateBounds(iso, precision)).toEqual({ earliest, latest });
  });

  it("answers nothing for what is not a date", () => {
    expect(isoDateBounds("2019-02-30")).toBeUndefined();
  });

  it("covers a month, and a year, with its three parts and no gap", () => {
    const next = (iso: string) => {
      const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
      return new CalendarDate(year, month, day).add({ days: 1 }).toString();
    };
    for (const [iso, span] of [
      ["2020-02", "month"],
      ["2019-12", "month"],
      ["2020", "year"],
    ] as const) {
      const [early, mid, late] = (["early", "mid", "late"] as const).map((part) =>
        isoDateBounds(iso, `${part}-${span}`),
      );
      const whole = isoDateBounds(iso);
      expect(early?.earliest).toBe(whole?.earliest);
      expect(mid?.earliest).toBe(next(early?.latest ?? ""));
      expect(late?.earliest).toBe(next(mid?.latest ?? ""));
      expect(late?.latest).toBe(whole?.latest);
    }
  });
});

describe("compareIsoDates", () => {
  it("sorts by first possible day, the exact before the vague, and puts what is no date last", () => {
    const dates = ["ไม่ทราบ", "2020", "2019-07-19", "2019", "2019-07", "2019-01-01", "", "2019-01"];
    expect(dates.sort(compareIsoDates)).toEqual([
      "2019-01-01",
      "2019-01",
      "2019",
      "2019-07",
      "2019-07-19",
      "2020",
      "",
      "ไม่ทราบ",
    ]);
  });

  it("is a total order", () => {
    const value = fc.oneof(
      fc.constantFrom("2019", "2019-01", "2019-01-01", "2019-01-31", "2018", "x", ""),
      fc.string(),
    );
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        expect(Math.sign(compareIsoDates(a, b))).toBe(-Math.sign(compareIsoDates(b, a)) + 0);
        if (compareIsoDates(a, b) <= 0 && compareIsoDates(b, c) <= 0)
          expect(compareIsoDates(a, c)).toBeLessThanOrEqual(0);
        if (compareIsoDates(a, b) === 0) expect(a).toBe(b);
      }),
    );
  });
});
