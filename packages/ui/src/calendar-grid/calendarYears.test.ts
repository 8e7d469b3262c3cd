import { toBuddhistYear } from "@saan/thai/calendar";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthAfter } from "./calendarDays.js";
import { monthInYear, monthsOfYear, typedYear, yearOfMonth } from "./calendarYears.js";

const buddhist = { era: "be", kind: "calendar" } as const;
const fiscal = { era: "be", kind: "fiscal" } as const;
const counts = fc.constantFrom(buddhist, fiscal, { era: "ce", kind: "calendar" } as const);
const months = fc.integer({ min: 0, max: 1900 * 12 }).map((by) => monthAfter("1000-06", by));

describe("years of a calendar", () => {
  it("has every month in exactly the year that counts it", () => {
    fc.assert(
      fc.property(months, counts, (month, count) => {
        const year = yearOfMonth(month, count);
        expect(monthsOfYear(year, count)).toContain(month);
        expect(monthsOfYear(year + 1, count)).not.toContain(month);
        expect(monthsOfYear(year - 1, count)).not.toContain(month);
        expect(monthInYear(month, year, count)).toBe(month);
      }),
    );
  });

  it("begins Thai years in April until BE 2483, which had nine months", () => {
    expect(yearOfMonth("1940-02", buddhist)).toBe(toBuddhistYear("1940-02"));
    expect(monthsOfYear(2482, buddhist).at(0)).toBe("1939-04");
    expect(monthsOfYear(2482, buddhist).at(-1)).toBe("1940-03");
    expect(monthsOfYear(2483, buddhist)).toHaveLength(9);
    expect(monthsOfYear(2484, buddhist).at(0)).toBe("1941-01");
    expect(monthInYear("1942-02", 2483, buddhist)).toBe("1940-04");
  });

  it("begins fiscal years in October of the year before", () => {
    expect(monthsOfYear(2567, fiscal)).toEqual(expect.arrayContaining(["2023-10", "2024-09"]));
    expect(yearOfMonth("2023-10", fiscal)).toBe(2567);
  });

  it("takes a typed year in the era it looks like", () => {
    expect(typedYear("2562", buddhist)).toBe(2562);
    expect(typedYear("2019", buddhist)).toBe(2562);
    expect(typedYear("2562", { era: "ce", kind: "calendar" })).toBe(2019);
    expect(["62", "", "25622", "0999", "ปี"].map((text) => typedYear(text, buddhist))).toEqual(Array(5).fill(undefined));
  });
});
