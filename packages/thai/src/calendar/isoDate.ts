import type { DatePrecision } from "./reading.js";

/** The parts of a stored date, as far as it was stated. */
export interface IsoDateParts {
  year: number;
  month?: number;
  day?: number;
}

const PARTIAL_ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Days of a Gregorian month (1–12) of a common-era year; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** The parts of a complete or partial ISO date, or `undefined` for anything else, days that do not exist included. */
export function readIsoDate(text: string): IsoDateParts | undefined {
  const found = typeof text === "string" ? PARTIAL_ISO_DATE.exec(text) : null;
  if (!found) return undefined;
  const year = Number(found[1]);
  if (year < 1) return undefined;
  if (found[2] === undefined) return { year };
  const month = Number(found[2]);
  if (month < 1 || month > 12) return undefined;
  if (found[3] === undefined) return { year, month };
  const day = Number(found[3]);
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
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
