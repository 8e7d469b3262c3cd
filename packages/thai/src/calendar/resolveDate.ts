import { FIRST_BUDDHIST_LOOKING_YEAR, toCommonYear } from "./buddhistYear.js";
import { daysInMonth, readIsoDate, weekdayOf, writeIsoDate } from "./isoDate.js";
import type { DatePrecision, DateUnreadableReason, Era, StatedDate, YearKind } from "./reading.js";
import type { StatedParts, StatedTime } from "./statedParts.js";

/** How a year with no พ.ศ. or ค.ศ. beside it is understood; see `parseThaiDate`. */
export interface ThaiDateParseOptions {
  /**
   * `be` or `ce`: the era that is asked for, as in a form field; a year that looks like the other one is asked about.
   * `infer`: every year is what it looks like. Left out: a year beside words is what it looks like, one in figures alone is
   * taken as with `be`.
   */
  era?: Era | "infer";
  /**
   * Today in Thailand, `YYYY-MM-DD`: what the word วันนี้ means; without it that word is not read. Also makes a year of two
   * figures that lies more than 25 years after it ambiguous, the year a century earlier first. Hand it over where birth
   * dates are read: `5 มิ.ย. 98` is BE 2498 or 2598, and BE 2598 when nobody says what today is.
   */
  today?: string;
}

/** How a date is to be understood, and what of it only the whole text shows. */
export interface DateQuestion extends ThaiDateParseOptions {
  /** The text has Thai letters or figures. */
  thai: boolean;
  /** The last day that วันสิ้น names of a month or year. Without it no such day is read. */
  lastDay?: LastDay;
}

/** The last day, `YYYY-MM-DD`, of a month or of a year of some kind. */
export type LastDay = (iso: string, span: "month" | "year", yearKind: YearKind, era: Era) => string | undefined;

/** Every date a text can mean. */
export interface ResolvedDate {
  /** Likelier first. */
  dates: readonly [StatedDate, ...StatedDate[]];
  /** Nothing to ask. An uncertain date has one reading left when its day does not exist in the other era's year. */
  certain: boolean;
}

// From CE 2101 to BE 2399 a bare year is as likely พ.ศ. of history as a far common-era future.
const LAST_NEAR_YEAR = 2100;
const CENTURY_OF_TWO_FIGURES = { be: 2500, ce: 2000 };
// Up to here two figures that nothing Thai stands beside can as well be common-era years of our days.
const LAST_COMMON_TWO_FIGURES = 30;
const FAR_FUTURE_YEARS = 25;
// ร.ศ. 1 is BE 2325; from BE 2456 on official years are พ.ศ.
const RATTANAKOSIN = { offset: 2324, last: 131 };
const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2999;

/** The era a bare four-figure year looks like. */
export function looksLike(year: number): Era {
  return year >= FIRST_BUDDHIST_LOOKING_YEAR ? "be" : "ce";
}

/** Turns stated parts into dates that exist, or says why there is none. Nothing is moved to a day that exists. */
export function resolveDate(parts: StatedParts, question: DateQuestion): ResolvedDate | DateUnreadableReason {
  if (parts.today) return resolveToday(question.today);
  if (parts.part === "last" && !question.lastDay) return "not-a-date";
  if (!parts.year) return parts.month === undefined && parts.words === undefined ? "not-a-date" : "no-year";
  if (parts.month !== undefined && !(parts.month >= 1 && parts.month <= 12)) return "no-such-month";
  const time = parts.time && readTime(parts.time);
  if (parts.time && time === undefined) return "no-such-time";
  const years = readYear(parts, parts.year, question);
  if (typeof years === "string") return years;

  const dates: StatedDate[] = [];
  let refusal: DateUnreadableReason = "not-a-date";
  for (const { era, year } of years) {
    const common = era === "ce" ? year : toCommonYear(year, parts.month);
    const reason = common === undefined ? "no-such-month" : refuse(common, parts.month, parts.day);
    if (common !== undefined && reason === undefined) dates.push(stateDate(parts, era, common, time, question));
    else if (refusal === "not-a-date" && reason) refusal = reason;
  }
  const [first, ...others] = dates;
  return first ? { dates: [first, ...others], certain: years.length === 1 } : refusal;
}

interface EraYear {
  era: Era;
  year: number;
}

/** The readings of a stated year, likelier first. One reading is certain. */
function readYear(
  parts: StatedParts,
  { value, figures }: NonNullable<StatedParts["year"]>,
  question: DateQuestion,
): EraYear[] | DateUnreadableReason {
  const { era, isoShaped, words } = parts;
  const mode = question.era ?? (words ? "infer" : "be");
  if (era === "rs") {
    const exists = value >= 1 && value <= RATTANAKOSIN.last;
    return exists ? [{ era: "be", year: RATTANAKOSIN.offset + value }] : "year-out-of-range";
  }
  if (figures === 2 && era !== "ce") {
    const years = readTwoFigures(parts, value, question);
    return years.flatMap((year) => (isFarFuture(year, question.today) ? [aCenturyEarlier(year), year] : [year]));
  }
  if (figures < 4) return "year-too-short";
  if (era) return [{ era, year: value }];
  const look = { era: looksLike(value), year: value };
  const other = { era: look.era === "be" ? ("ce" as const) : ("be" as const), year: value };
  const isFar = look.era === "ce" && value > LAST_NEAR_YEAR && !isoShaped;
  if (isFar && words === "th") return [other, look];
  if (isFar && mode !== "ce") return [look, other];
  const commonByForm = look.era === "ce" && (isoShaped || words === "en");
  return mode === "infer" || commonByForm || (look.era === mode && !isoShaped) ? [look] : [look, other];
}

function readTwoFigures({ era, words }: StatedParts, value: number, question: DateQuestion): EraYear[] {
  const be = { era: "be" as const, year: CENTURY_OF_TWO_FIGURES.be + value };
  const ce = { era: "ce" as const, year: CENTURY_OF_TWO_FIGURES.ce + value };
  if (era !== undefined) return [be];
  if (words === "en" || question.era === "ce") return [ce, be];
  return question.era === "infer" && !question.thai && value <= LAST_COMMON_TWO_FIGURES ? [be, ce] : [be];
}

function isFarFuture({ era, year }: EraYear, today: string | undefined): boolean {
  const now = today === undefined ? undefined : readIsoDate(today);
  const common = era === "ce" ? year : toCommonYear(year);
  return now !== undefined && common !== undefined && common - now.year > FAR_FUTURE_YEARS;
}

function aCenturyEarlier({ era, year }: EraYear): EraYear {
  return { era, year: year - 100 };
}

function refuse(year: number, month: number | undefined, day: number | undefined): DateUnreadableReason | undefined {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return "year-out-of-range";
  if (month === undefined || day === undefined) return undefined;
  return day >= 1 && day <= daysInMonth(year, month) ? undefined : "no-such-day";
}

function stateDate(
  parts: StatedParts,
  era: Era,
  year: number,
  time: string | undefined,
  { lastDay }: DateQuestion,
): StatedDate {
  const { month, day, part, weekday, yearKind = "unspecified" } = parts;
  const span = month === undefined ? "year" : "month";
  const stated = writeIsoDate({ year, month, day });
  // วันสิ้นเดือน and วันสิ้นปีงบประมาณ name a day.
  const iso = part === "last" ? (lastDay?.(stated, span, yearKind, era) ?? stated) : stated;
  const date: StatedDate = { iso, precision: precisionOf(parts, span), era, eraStated: parts.era !== undefined };
  if (date.precision.endsWith("year")) date.yearKind = yearKind;
  if (time !== undefined) date.time = time;
  if (weekday !== undefined && month !== undefined && day !== undefined && weekdayOf(year, month, day) !== weekday) {
    date.weekdayDiffers = true;
  }
  return date;
}

function precisionOf({ day, part, time }: StatedParts, span: "month" | "year"): DatePrecision {
  if (day !== undefined) return time ? "minute" : "day";
  if (part === "last") return "day";
  return part ? `${part}-${span}` : span;
}

/** `13:00`; `24:00` is the end of a day, as deadlines are told. */
export function readTime({ hour, minute, second, figures }: StatedTime): string | undefined {
  const endsDay = hour === 24 && minute === 0 && second === 0;
  if (figures !== 2 || (hour > 23 && !endsDay) || minute > 59 || second > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function resolveToday(today: string | undefined): ResolvedDate | DateUnreadableReason {
  if (today === undefined || readIsoDate(today)?.day === undefined) return "not-a-date";
  return { dates: [{ iso: today, precision: "day", era: "be", eraStated: false }], certain: true };
}
