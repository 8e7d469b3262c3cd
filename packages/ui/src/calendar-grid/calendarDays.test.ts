import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  dayAfterKey,
  hasDays,
  lengthOfMonth,
  placeInWeek,
  weekday,
  weekdaysFrom,
  weeksOf,
  within,
} from "./calendarDays.js";

const DAY = 24 * 60 * 60 * 1000;
const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const days = fc
  .integer({ min: Date.UTC(1000, 0, 1) / DAY, max: Date.UTC(2999, 11, 31) / DAY })
  .map((count) => isoOf(count * DAY));
const firsts = fc.constantFrom("sunday", "monday");

describe("days of a calendar", () => {
  it("moves by days as the clock of the machine does", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -800, max: 800 }), (day, by) => {
        expect(addDays(day, by)).toBe(isoOf(Date.parse(day) + by * DAY));
      }),
    );
  });

  it("knows the day of the week", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(weekday(day)).toBe(new Date(day).getUTCDay());
      }),
    );
  });

  it("moves by months to the same day, or to the last one", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40, max: 40 }), (day, by) => {
        const moved = addMonths(day, by);
        const first = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + by, 1));
        expect(moved.slice(0, 7)).toBe(first.toISOString().slice(0, 7));
        expect(Number(moved.slice(8))).toBe(Math.min(Number(day.slice(8)), lengthOfMonth(moved)));
      }),
    );
    expect(addMonths("2019-01-31", 1)).toBe("2019-02-28");
    expect(addMonths("2020-02-29", -12)).toBe("2019-02-28");
  });

  it("lays a month out in weeks: every day once, under its weekday", () => {
    fc.assert(
      fc.property(days, firsts, (day, first) => {
        const weeks = weeksOf(day.slice(0, 7), first);
        const shown = weeks.flat().filter(Boolean);
        expect(shown).toHaveLength(lengthOfMonth(day));
        expect(shown).toEqual([...shown].sort());
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          week.forEach((one, at) => {
            if (one) expect([placeInWeek(one, first), weekdaysFrom(first)[at]]).toEqual([at, weekday(one)]);
          });
        }
      }),
    );
  });

  it("goes where the keys lead, and back", () => {
    fc.assert(
      fc.property(days, firsts, fc.boolean(), (day, first, shift) => {
        const go = (from: string, key: string) => dayAfterKey(from, key, shift, first) ?? "";
        expect(go(go(day, "ArrowDown"), "ArrowUp")).toBe(day);
        expect(go(go(day, "ArrowLeft"), "ArrowRight")).toBe(day);
        expect(placeInWeek(go(day, "Home"), first)).toBe(0);
        expect(go(go(day, "Home"), "End")).toBe(go(day, "End"));
        expect(go(day, "PageDown").slice(0, 7) > day.slice(0, 7)).toBe(true);
      }),
    );
    expect(dayAfterKey("2019-07-19", "PageUp", true, "sunday")).toBe("2018-07-19");
    expect(dayAfterKey("2019-07-19", "a", false, "sunday")).toBeUndefined();
    expect(dayAfterKey("2019-07-19", "constructor", false, "sunday")).toBeUndefined();
  });

  it("stays within its bounds", () => {
    expect(within("2019-07-19", "2019-07-20")).toBe("2019-07-20");
    expect(within("3019-07-19")).toBe("2999-12-31");
    expect(hasDays("2019-07", "2019-07-31")).toBe(true);
    expect(hasDays("2019-07", "2019-08-01")).toBe(false);
  });
});
