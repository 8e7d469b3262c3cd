import { CalendarDate, getDayOfWeek } from "@internationalized/date";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareIsoDates, isIsoDate, isoDateBounds, isPartialIsoDate, toBuddhistYear } from "./index.js";
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

  it.each([
    ["1939", "year", "be", "1939-04-01", "1940-03-31"],
    ["1939", "year", undefined, "1939-04-01", "1940-03-31"],
    ["1939", "year", "ce", "1939-01-01", "1939-12-31"],
    ["1939", "early-year", undefined, "1939-04-01", "1939-07-31"],
    ["1939", "late-year", undefined, "1939-12-01", "1940-03-31"],
    ["1940", "year", undefined, "1940-04-01", "1940-12-31"],
    ["1940", "mid-year", undefined, "1940-07-01", "1940-09-30"],
    ["1940", "late-year", undefined, "1940-10-01", "1940-12-31"],
    ["1940", "year", "ce", "1940-01-01", "1940-12-31"],
    ["1941", "year", undefined, "1941-01-01", "1941-12-31"],
    ["1939-02", "month", undefined, "1939-02-01", "1939-02-28"],
  ] as const)("%s as %s of era %s has the days of the Thai year: %s to %s", (iso, precision, era, earliest, latest) => {
    expect(isoDateBounds(iso, precision, undefined, era)).toEqual({ earliest, latest });
  });

  it("holds every day that has the Buddhist year of a bare year", () => {
    for (let year = 1900; year <= 1960; year += 1) {
      const { earliest = "", latest = "" } = isoDateBounds(String(year)) ?? {};
      for (let at = new CalendarDate(year, 1, 1); at.year < year + 2; at = at.add({ months: 1 })) {
        const iso = at.toString();
        const isWithin = earliest <= iso && iso <= latest;
        if (isWithin !== (toBuddhistYear(iso) === year + 543)) expect.fail(`${iso} and ${year}`);
      }
    }
  });

  it("leaves fiscal and academic years of that time as they are", () => {
    expect(isoDateBounds("1939", "year", "fiscal")).toEqual({ earliest: "1938-10-01", latest: "1939-09-30" });
    expect(isoDateBounds("1939", "year", "academic")).toEqual({ earliest: "1939-05-16", latest: "1940-05-15" });
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
