import {
  type DateReading,
  formatThaiDate,
  type IsoDateBounds,
  isoDateBounds,
  toBuddhistYear,
} from "@saan/thai/calendar";
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
export function unreadableText(reason: Reason, text: string, { messages, locale, digits }: DateKit): string {
  const last = reason === "no-such-day" ? lastDayInstead(text) : undefined;
  if (!last) return messages[reasons[reason]];
  const month = formatThaiDate(last.month, { style: "long", locale, digits });
  const day = digits === "thai" ? toThaiDigits(String(last.days)) : String(last.days);
  return fill(messages["dateField.lastDay"], { month, day });
}

/**
 * A date in words, with its weekday and its Buddhist year in either language; a fiscal or academic year with its first and
 * last day, which its number does not tell.
 */
export function dateInWords(reading: KeptReading, kit: DateKit): string {
  const { iso, precision, yearKind } = reading;
  const { messages, locale, digits } = kit;
  const printed = formatThaiDate(iso, { style: "full", locale, digits, precision, yearKind });
  const be = figures(toBuddhistYear(iso), digits);
  const date = locale === "th" ? printed : `${printed} (${fill(messages["dateField.be"], { be })})`;
  const days = daysOfYear(reading);
  if (!days) return date;
  const inWords = (day: string) => formatThaiDate(day, { style: "medium", locale, digits });
  const span = { first: inWords(days.earliest), last: inWords(days.latest) };
  return fill(messages["dateField.yearDays"], { year: date, ...span });
}

/** The days of a whole year that does not run from January to December. */
function daysOfYear({ iso, precision, yearKind }: KeptReading): IsoDateBounds | undefined {
  const runsElsewhere = precision === "year" && (yearKind === "fiscal" || yearKind === "academic");
  return runsElsewhere ? isoDateBounds(iso, precision, yearKind) : undefined;
}

/** A year in both eras, so that a person recognises the one that was meant. */
export function yearInWords({ iso }: DateReading, { messages, digits }: DateKit): string {
  const be = figures(toBuddhistYear(iso), digits);
  return fill(messages["dateField.yearBe"], { be, ce: figures(Number(iso.slice(0, 4)), digits) });
}

function figures(year: number | undefined, digits: DateKit["digits"]): string {
  const text = String(year ?? "");
  return digits === "thai" ? toThaiDigits(text) : text;
}
