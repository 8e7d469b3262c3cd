import { daysInMonth } from "@saan/thai/calendar";
import {
  type DateReading,
  type DateUnreadableReason,
  parseShortThaiDate,
  type ThaiDateParseOptions,
  type ThaiDateResult,
} from "@saan/thai/calendar/short";
import { toLatinDigits } from "@saan/thai/numbers";
import { plainSigns } from "../field/plainSigns.js";

/** What a date field holds: the text as typed and the date it was read as. */
export interface DateFieldValue {
  /** The text exactly as typed. */
  readonly asStated: string;
  /** ISO 8601, Gregorian, only as long as was stated: `2019-07-19`, `2019-07`, `2019`. */
  readonly iso: string;
  /** How exactly it was stated: `day`, `month`, `late-month`, `year` … */
  readonly precision: string;
  /** Which kind of year a date that is a year alone means: `calendar`, `fiscal`, `academic`, `unspecified`. */
  readonly yearKind?: string;
}

/** Reads a text: `parseShortThaiDate` of `@saan/thai/calendar/short`, or `parseThaiDate` of `@saan/thai/calendar`. */
export type DateParser = (text: string, options: ThaiDateParseOptions) => ThaiDateResult;

/** How texts are read: by what, and in which era a bare year is expected. */
export interface DateReader {
  readonly parse: DateParser;
  readonly era: "be" | "ce";
}

const fieldReader: DateReader = { parse: parseShortThaiDate, era: "be" };

/** What of a reading is kept. */
export type KeptReading = Pick<DateReading, "iso" | "precision" | "yearKind">;

/** What can be said of a typed text. */
export type Understanding =
  | { readonly kind: "empty" }
  | {
      readonly kind: "date";
      readonly reading: KeptReading;
      readonly weekdayDiffers: boolean;
    }
  | { readonly kind: "ask"; readonly readings: readonly [DateReading, ...DateReading[]] }
  | { readonly kind: "unreadable"; readonly reason: DateUnreadableReason | "needs-day" };

const needsDay = { kind: "unreadable", reason: "needs-day" } as const;

/** Reads a typed text. A year of the other era is asked about; with `precision: "day"`, a month or a year is not enough. */
export function understandDate(
  text: string,
  precision: "day" | "any",
  { parse, era }: DateReader = fieldReader,
): Understanding {
  const plain = plainSigns(text);
  if (plain.trim() === "") return { kind: "empty" };
  const found = parse(plain, { era });
  if (found.kind === "unreadable") return { kind: "unreadable", reason: found.reason };
  if (found.kind === "ambiguous") {
    return precision === "day" && !isDay(found.readings[0]) ? needsDay : { kind: "ask", readings: found.readings };
  }
  if (precision === "day" && !isDay(found)) return needsDay;
  return { kind: "date", reading: keptReading(found, precision), weekdayDiffers: found.weekdayDiffers ?? false };
}

/** What a field of this precision keeps of a reading. Where a day is asked for, a day with a time is a day. */
export function keptReading(reading: DateReading, precision: "day" | "any"): KeptReading {
  const { iso, precision: stated, yearKind } = reading;
  const kept = { iso, precision: precision === "day" ? "day" : stated };
  return yearKind === undefined ? kept : { ...kept, yearKind };
}

function isDay({ precision }: Pick<DateReading, "precision">): boolean {
  return precision === "day" || precision === "minute";
}

const endsInFullYear = /(?:^|\D)\d{4}\s*$/;
const fullIso = /^\s*\d{4}-\d{2}-\d{2}\s*$/;

/**
 * Whether a day that was read can only be meant so, even while keys are still coming: it ends in a year of four figures,
 * or is a whole ISO date. `19/07/25` can be on its way to `19/07/2562`; `2562` can be on its way to `2562-07-19`.
 */
export function isFinished(text: string, understanding: Understanding): boolean {
  const reading =
    understanding.kind === "date"
      ? understanding.reading
      : understanding.kind === "ask"
        ? understanding.readings[0]
        : undefined;
  if (!reading || !isDay(reading)) return false;
  const latin = toLatinDigits(plainSigns(text));
  return /^\s*\d{4}\D/.test(latin) ? fullIso.test(latin) : endsInFullYear.test(latin);
}

const firstDay = /^(\D*)(\d{1,2})(?!\d)/;
const isoDay = /^(\s*\d{4}\D+\d{1,2}\D+)(\d{1,2})(?!\d)/;

/**
 * For a day that does not exist: its month and how many days that has, found by reading the same text with day 1 instead.
 *
 * @example lastDayInstead("31/02/2563") // { month: "2020-02", days: 29 }
 */
export function lastDayInstead(
  text: string,
  { parse, era }: DateReader = fieldReader,
): { readonly month: string; readonly days: number } | undefined {
  const latin = toLatinDigits(plainSigns(text));
  const pattern = isoDay.test(latin) ? isoDay : firstDay;
  const found = parse(
    latin.replace(pattern, (_, before: string) => `${before}1`),
    { era },
  );
  if (found.kind === "unreadable") return undefined;
  const { iso } = found.kind === "date" ? found : found.readings[0];
  const [year = "", month = ""] = iso.split("-");
  const days = daysInMonth(Number(year), Number(month));
  const typed = Number(pattern.exec(latin)?.[2]);
  return days > 0 && typed > days ? { month: `${year}-${month}`, days } : undefined;
}
