import { toBuddhistYear } from "@saan/thai/calendar";
import { type DateReading, formatPlainThaiDate, type PlainThaiDateFormat } from "@saan/thai/calendar/short";
import { toThaiDigits } from "@saan/thai/numbers";
import { fill } from "../messages/fill.js";
import type { th } from "./th.js";
import { type KeptReading, lastDayInstead, type Understanding } from "./understandDate.js";
import type { DateKit } from "./useDateKit.js";

type Reason = Extract<Understanding, { kind: "unreadable" }>["reason"];

const reasons: Readonly<Record<Reason, keyof typeof th>> = {
  empty: "dateField.notADate",
  "too-long": "dateField.tooLong",
  "not-a-date": "dateField.notADate",
  "no-year": "dateField.noYear",
  "year-too-short": "dateField.yearTooShort",
  "year-out-of-range": "dateField.yearOutOfRange",
  "no-such-month": "dateField.noSuchMonth",
  "no-such-day": "dateField.noSuchDay",
  "no-such-time": "dateField.noSuchTime",
  "needs-day": "dateField.needsDay",
};

/** What keeps a typed text from being a date; undefined when it is one, or is none yet. */
export function wrongDateText({ kind, ...rest }: Understanding, text: string, kit: DateKit): string | undefined {
  if (kind === "ask") return kit.messages["dateField.unanswered"];
  return "reason" in rest ? unreadableText(rest.reason, text, kit) : undefined;
}

/** Why a text could not be read, and what to type. */
export function unreadableText(reason: Reason, text: string, kit: DateKit): string {
  const last = reason === "no-such-day" ? lastDayInstead(text, kit) : undefined;
  if (!last) return kit.messages[reasons[reason]];
  const month = formatPlainThaiDate(last.month, formatIn(kit));
  return fill(kit.messages["dateField.lastDay"], { month, day: figures(last.days, kit.digits) });
}

/**
 * A date in words, with its weekday, in the calendar that is displayed; in English with its Buddhist year beside it. A fiscal
 * or academic year with its first and last day, which its number does not tell.
 */
export function dateInWords({ iso, precision, yearKind }: KeptReading, kit: DateKit): string {
  const { messages, locale, digits, era } = kit;
  const format = formatIn(kit);
  const printed = formatPlainThaiDate(iso, { ...format, style: "full", precision, yearKind });
  const be = figures(toBuddhistYear(iso), digits);
  const date = locale === "th" || era === "ce" ? printed : `${printed} (${fill(messages["dateField.be"], { be })})`;
  const days = precision === "year" ? daysOfYear(Number(iso.slice(0, 4)), yearKind) : undefined;
  if (!days) return date;
  const [first = "", last = ""] = days.map((day) => formatPlainThaiDate(day, { ...format, style: "medium" }));
  return fill(messages["dateField.yearDays"], { year: date, first, last });
}

/** How a date is printed for display; English has the common era first. */
function formatIn({ locale, digits, era }: DateKit): PlainThaiDateFormat {
  return { locale, digits, era: locale === "en" ? "ce" : era, unbroken: true };
}

/** First and last day of a year that does not run from January to December, as `isoDateBounds` has them. */
export function daysOfYear(year: number, kind: string | undefined): readonly [string, string] | undefined {
  if (kind === "fiscal") return [`${year - 1}-10-01`, `${year}-09-30`];
  return kind === "academic" ? [`${year}-05-16`, `${year + 1}-05-15`] : undefined;
}

/** A year in both eras, so that a person recognises the one that was meant. */
export function yearInWords({ iso }: DateReading, { messages, digits }: DateKit): string {
  const be = figures(toBuddhistYear(iso), digits);
  return fill(messages["dateField.yearBe"], { be, ce: figures(Number(iso.slice(0, 4)), digits) });
}

function figures(number: number | undefined, digits: DateKit["digits"]): string {
  const text = String(number ?? "");
  return digits === "thai" ? toThaiDigits(text) : text;
}
