import { toCommonYear } from "./buddhistYear.js";
import { daysInMonth, readIsoDate, weekdayOf, writeIsoDate } from "./isoDate.js";
import { isoDateBounds } from "./isoDateBounds.js";
import type { DatePrecision, DateUnreadableReason, Era, StatedDate } from "./reading.js";
import type { StatedParts } from "./statedParts.js";

/** How a year with no พ.ศ. or ค.ศ. beside it is understood; see `parseThaiDate`. */
export interface ThaiDateParseOptions {
  /**
   * `be` or `ce`: the era that is asked for, as in a form field; a year that looks like the other one is asked about.
   * `infer`: every year is what it looks like. Left out: a year beside words is what it looks like, one in figures alone is
   * taken as with `be`.
   */
  era?: Era | "infer";
  /** Today in Thailand, `YYYY-MM-DD`: what the word วันนี้ means. Without it that word is not read. */
  today?: string;
}

/** Every date a text can mean. */
export interface ResolvedDate {
  /** Likelier first. */
  dates: readonly [StatedDate, ...StatedDate[]];
  /** Nothing to ask. An uncertain date has one reading left when its day does not exist in the other era's year. */
  certain: boolean;
}

// From here on a bare year can only be Buddhist-era writing; below it, only common-era writing makes sense in our century.
const FIRST_BUDDHIST_LOOKING_YEAR = 2400;
const CENTURY_OF_TWO_FIGURES = { be: 2500, ce: 2000 };
// ร.ศ. 1 is BE 2325; from BE 2456 on official years are พ.ศ.
const RATTANAKOSIN = { offset: 2324, last: 131 };
const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2999;

/** The era a bare four-figure year looks like. */
export function looksLike(year: number): Era {
  return year >= FIRST_BUDDHIST_LOOKING_YEAR ? "be" : "ce";
}

/** Turns stated parts into dates that exist, or says why there is none. Nothing is moved to a day that exists. */
export function resolveDate(parts: StatedParts, options: ThaiDateParseOptions): ResolvedDate | DateUnreadableReason {
  if (parts.today) return resolveToday(options.today);
  if (!parts.year) return parts.month === undefined && parts.words === undefined ? "not-a-date" : "no-year";
  if (parts.month !== undefined && !(parts.month >= 1 && parts.month <= 12)) return "no-such-month";
  const time = parts.time && readTime(parts.time);
  if (parts.time && time === undefined) return "no-such-time";
  const years = readYear(parts, parts.year, options.era ?? (parts.words ? "infer" : "be"));
  if (typeof years === "string") return years;

  const dates: StatedDate[] = [];
  let refusal: DateUnreadableReason = "not-a-date";
  for (const { era, year } of years) {
    const common = era === "ce" ? year : toCommonYear(year, parts.month);
    const reason = common === undefined ? "no-such-month" : refuse(common, parts.month, parts.day);
    if (common !== undefined && reason === undefined) dates.push(stateDate(parts, era, common, time));
    else if (refusal === "not-a-date" && reason) refusal = reason;
  }
  const [first, ...others] = dates;
  return first ? { dates: [first, ...others], certain: years.length === 1 } : refusal;
}

/** The readings of a stated year, likelier first. One reading is certain. */
function readYear(
  { era, isoShaped, words }: StatedParts,
  { value, figures }: { value: number; figures: number },
  mode: Era | "infer",
): { era: Era; year: number }[] | DateUnreadableReason {
  if (era === "rs") {
    const exists = value >= 1 && value <= RATTANAKOSIN.last;
    return exists ? [{ era: "be", year: RATTANAKOSIN.offset + value }] : "year-out-of-range";
  }
  if (figures === 2) {
    const be = { era: "be" as const, year: CENTURY_OF_TWO_FIGURES.be + value };
    if (era === "ce") return "year-too-short";
    const couldBeCommon = era === undefined && (words === "en" || mode === "ce");
    return couldBeCommon ? [{ era: "ce", year: CENTURY_OF_TWO_FIGURES.ce + value }, be] : [be];
  }
  if (figures < 4) return "year-too-short";
  if (era) return [{ era, year: value }];
  const likely = looksLike(value);
  const commonByForm = likely === "ce" && (isoShaped || words === "en");
  if (mode === "infer" || commonByForm || (likely === mode && !isoShaped)) return [{ era: likely, year: value }];
  return [
    { era: likely, year: value },
    { era: likely === "be" ? "ce" : "be", year: value },
  ];
}

function refuse(year: number, month: number | undefined, day: number | undefined): DateUnreadableReason | undefined {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return "year-out-of-range";
  if (month === undefined || day === undefined) return undefined;
  return day >= 1 && day <= daysInMonth(year, month) ? undefined : "no-such-day";
}

function stateDate(parts: StatedParts, era: Era, year: number, time: string | undefined): StatedDate {
  const { month, day, part, weekday, yearKind = "unspecified" } = parts;
  const span = month === undefined ? "year" : "month";
  const stated = writeIsoDate({ year, month, day });
  // วันสิ้นเดือน and วันสิ้นปีงบประมาณ name a day.
  const iso = part === "last" ? (isoDateBounds(stated, span, yearKind)?.latest ?? stated) : stated;
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

function readTime({ hour, minute, second, figures }: NonNullable<StatedParts["time"]>): string | undefined {
  if (figures !== 2 || hour > 23 || minute > 59 || second > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function resolveToday(today: string | undefined): ResolvedDate | DateUnreadableReason {
  if (today === undefined || readIsoDate(today)?.day === undefined) return "not-a-date";
  return { dates: [{ iso: today, precision: "day", era: "be", eraStated: false }], certain: true };
}
