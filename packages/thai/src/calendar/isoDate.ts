import type { DatePrecision } from "./reading.js";

/** The parts of a stored date, as far as it was stated. */
export interface IsoDateParts {
  year: number;
  month?: number;
  day?: number;
}

const DAYS = [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a Gregorian month (1–12) of a common-era year; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return DAYS[month - 1] ?? 0;
}

/** The parts of a complete or partial ISO date, or `undefined` for anything else, days that do not exist included. */
export function readIsoDate(text: string): IsoDateParts | undefined {
  // By hand, not by a pattern: it is asked of every date of every record, and is done in a quarter of the time.
  const length = typeof text === "string" ? text.length : 0;
  const year = length === 4 || length === 7 || length === 10 ? digitsAt(text, 0, 4) : 0;
  if (year < 1) return undefined;
  if (length === 4) return { year };
  const month = text.charCodeAt(4) === HYPHEN ? digitsAt(text, 5, 7) : 0;
  if (month < 1 || month > 12) return undefined;
  if (length === 7) return { year, month };
  const day = text.charCodeAt(7) === HYPHEN ? digitsAt(text, 8, 10) : 0;
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

const HYPHEN = 0x2d;
const ZERO = 0x30;

/** The number that Latin digits write at a place of a text; -1 when they are no digits. */
function digitsAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** Writes parts as an ISO date, as long as the parts go. */
export function writeIsoDate({ year, month, day }: IsoDateParts): string {
  let iso = String(year).padStart(4, "0");
  if (month !== undefined) iso += `-${String(month).padStart(2, "0")}`;
  if (month !== undefined && day !== undefined) iso += `-${String(day).padStart(2, "0")}`;
  return iso;
}

/** Whether a text is a complete ISO date (`2019-07-19`) of a day that exists. */
export function isIsoDate(text: string): boolean {
  return readIsoDate(text)?.day !== undefined;
}

/** Whether a text is an ISO date as far as it goes: `2019-07-19`, `2019-07` or `2019`. */
export function isPartialIsoDate(text: string): boolean {
  return readIsoDate(text) !== undefined;
}

/** Drops what a precision says was not stated. */
export function coarsen(parts: IsoDateParts, precision: DatePrecision | undefined): IsoDateParts {
  if (precision === undefined || precision === "minute" || precision === "day") return parts;
  return inMonth(precision) ? { year: parts.year, month: parts.month } : { year: parts.year };
}

/** Day of the week of a complete date, 0 Sunday to 6 Saturday. Pure integer arithmetic: no `Date`, so no time zone. */
export function weekdayOf(year: number, month: number, day: number): number {
  // Zeller's congruence, with January and February counted to the year before.
  const [y, m] = month < 3 ? [year - 1, month + 12] : [year, month];
  const sum = day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (sum + 6) % 7;
}

/** ต้น, กลาง or ปลาย, when the precision has one and speaks of the same span as the date. */
export function partOf({ month, day }: IsoDateParts, precision: DatePrecision | undefined) {
  const [part, span] = precision?.split("-") ?? [];
  if (day !== undefined || span !== (month === undefined ? "year" : "month")) return undefined;
  return part === "early" || part === "mid" || part === "late" ? part : undefined;
}

function inMonth(precision: DatePrecision | undefined): boolean {
  return precision === "month" || precision?.endsWith("-month") === true;
}
