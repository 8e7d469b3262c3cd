import { fiscalYear, toBuddhistYear } from "@saan/thai/calendar";
import { monthAfter } from "./calendarDays.js";

/** How the years of a calendar are counted: in which era, and from January or as fiscal years from October. */
export interface YearCount {
  readonly era: "be" | "ce";
  readonly kind: "calendar" | "fiscal";
}

const OFFSET = 543;
/** พ.ร.บ. ปีประดิทิน พุทธศักราช 2483: the first Buddhist year of our calendar that began in January. */
const FIRST_JANUARY_YEAR = 2484;
const firstYear = 1000;
const lastYear = 2999;

/** The number of the year that a month lies in. Obeys the Thai years that began in April, as `toBuddhistYear` does. */
export function yearOfMonth(month: string, { era, kind }: YearCount): number {
  const year = Number(month.slice(0, 4));
  if (kind === "calendar") return era === "ce" ? year : (toBuddhistYear(month) ?? year + OFFSET);
  return (fiscalYear(month) ?? year + OFFSET) - (era === "ce" ? OFFSET : 0);
}

/**
 * The months of a year in the order it had them: January to December; October to September of a fiscal year; April to March of
 * a Thai year before BE 2483, which itself had nine months.
 */
export function monthsOfYear(year: number, { era, kind }: YearCount): readonly string[] {
  const common = String(era === "be" ? year - OFFSET : year).padStart(4, "0");
  const inApril = kind === "calendar" && era === "be" && year < FIRST_JANUARY_YEAR;
  const first = kind === "fiscal" ? monthAfter(`${common}-01`, -3) : `${common}-${inApril ? "04" : "01"}`;
  const length = inApril && year === FIRST_JANUARY_YEAR - 1 ? 9 : 12;
  return Array.from({ length }, (_, at) => monthAfter(first, at));
}

/** The same month of another year, or the first that this year has. */
export function monthInYear(month: string, year: number, count: YearCount): string {
  const months = monthsOfYear(year, count);
  return months.find((other) => other.slice(5) === month.slice(5, 7)) ?? months[0] ?? month;
}

/** The year a person typed to turn to, in the era it looks like; `undefined` for what is no year of the calendar. */
export function typedYear(text: string, { era }: YearCount): number | undefined {
  const typed = /^\s*\d{4}\s*$/.test(text) ? Number(text) : Number.NaN;
  const common = typed >= 2400 ? typed - OFFSET : typed;
  if (!(common >= firstYear && common <= lastYear)) return undefined;
  return era === "be" ? common + OFFSET : common;
}
