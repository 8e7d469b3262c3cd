import { daysInMonth } from "@saan/thai/calendar";

/** Days are ISO dates, `2019-07-19`, and months their first seven letters. Texts of either kind sort as they follow. */
export type FirstDayOfWeek = "sunday" | "monday";

/** The years that a calendar can be turned to: those that typed dates are read in. */
const FIRST_DAY = "1000-01-01";
const LAST_DAY = "2999-12-31";

function twoFigures(value: number): string {
  return String(value).padStart(2, "0");
}

/** A month by a count of months since January of the year 0. */
function monthAt(count: number): string {
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${twoFigures((count % 12) + 1)}`;
}

function monthCount(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The first month that lies so many months after a month or a day. */
export function monthAfter(month: string, months: number): string {
  return monthAt(monthCount(month) + months);
}

/** How many days a month has. */
export function lengthOfMonth(month: string): number {
  return daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
}

/** The day of a month, or its last one when it has not so many. */
export function dayOf(month: string, day: number): string {
  return `${month.slice(0, 7)}-${twoFigures(Math.min(day, lengthOfMonth(month)))}`;
}

/** The day so many days later, or earlier. */
export function addDays(day: string, days: number): string {
  let month = day.slice(0, 7);
  let at = Number(day.slice(8)) + days;
  for (; at < 1; at += lengthOfMonth(month)) month = monthAfter(month, -1);
  for (let length = lengthOfMonth(month); at > length; length = lengthOfMonth(month)) {
    at -= length;
    month = monthAfter(month, 1);
  }
  return dayOf(month, at);
}

/** The same day so many months later, or the last of that month when it has no such day. */
export function addMonths(day: string, months: number): string {
  return dayOf(monthAfter(day, months), Number(day.slice(8)));
}

/** Day of the week, 0 Sunday to 6 Saturday. */
export function weekday(day: string): number {
  const year = Number(day.slice(0, 4)) - 1;
  let days = 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  for (let month = `${day.slice(0, 4)}-01`; month < day.slice(0, 7); month = monthAfter(month, 1)) {
    days += lengthOfMonth(month);
  }
  // 1 January of the year 1 was a Monday.
  return (days + Number(day.slice(8))) % 7;
}

/** How many days of its week come before a day. */
export function placeInWeek(day: string, first: FirstDayOfWeek): number {
  return (weekday(day) + (first === "monday" ? 6 : 0)) % 7;
}

/** The days of the week, 0 Sunday to 6 Saturday, in the order they are shown. */
export function weekdaysFrom(first: FirstDayOfWeek): readonly number[] {
  return first === "monday" ? [1, 2, 3, 4, 5, 6, 0] : [0, 1, 2, 3, 4, 5, 6];
}

/** The days of a month, week by week; an empty text where a week reaches into another month. */
export function weeksOf(month: string, first: FirstDayOfWeek): readonly (readonly string[])[] {
  const before = placeInWeek(dayOf(month, 1), first);
  const length = lengthOfMonth(month);
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, at) => {
      const day = week * 7 + at - before + 1;
      return day < 1 || day > length ? "" : dayOf(month, day);
    }),
  );
}

/** A day brought between two others, where they are given. */
export function within(day: string, min = FIRST_DAY, max = LAST_DAY): string {
  return day < min ? min : day > max ? max : day;
}

/** Whether a month has a day between two others. */
export function hasDays(month: string, min = FIRST_DAY, max = LAST_DAY): boolean {
  return month >= min.slice(0, 7) && month <= max.slice(0, 7);
}

/**
 * Where a key of the date grid leads, as the ARIA Authoring Practices have it: arrows by day and week, Home and End within the
 * week, Page Up and Down by month, with Shift by year. `undefined` for any other key.
 */
export function dayAfterKey(day: string, key: string, shift: boolean, first: FirstDayOfWeek): string | undefined {
  const place = placeInWeek(day, first);
  switch (key) {
    case "ArrowLeft":
      return addDays(day, -1);
    case "ArrowRight":
      return addDays(day, 1);
    case "ArrowUp":
      return addDays(day, -7);
    case "ArrowDown":
      return addDays(day, 7);
    case "Home":
      return addDays(day, -place);
    case "End":
      return addDays(day, 6 - place);
    case "PageUp":
      return addMonths(day, shift ? -12 : -1);
    case "PageDown":
      return addMonths(day, shift ? 12 : 1);
    default:
      return undefined;
  }
}
