import { daysInMonth, toBuddhistYear, toCommonYear } from "@saan/thai/calendar";
import { toLatinDigits } from "@saan/thai/numbers";
import type { DateFieldValue } from "../date-field/understandDate.js";
import { plainSigns } from "../field/plainSigns.js";

/** A date as it is chosen, part by part; empty texts where nothing was chosen. */
export interface DateParts {
  /** As typed, in the era that is asked for. */
  readonly year: string;
  /** `1` to `12` */
  readonly month: string;
  /** `early`, `mid` or `late`, of the month or of the year; or, with a month, the day `1` to `31`. */
  readonly part: string;
  /** Of a year alone. */
  readonly yearKind: string;
}

export const noParts: DateParts = { year: "", month: "", part: "", yearKind: "unspecified" };

const inPart = /^(?:early|mid|late)$/;

/** What a date says, part by part. */
export function partsOf(date: DateFieldValue | null, era: "be" | "ce"): DateParts {
  if (!date) return noParts;
  const { iso, precision, yearKind = "unspecified" } = date;
  const [year = "", month, day] = iso.split("-");
  const shown = era === "be" ? toBuddhistYear(iso.slice(0, 7)) : Number(year);
  const [part = ""] = precision.split("-");
  return {
    year: String(shown ?? year),
    month: month ? String(Number(month)) : "",
    part: day ? String(Number(day)) : inPart.test(part) ? part : "",
    yearKind,
  };
}

/** Why parts are no date yet. `other-era`: the year looks like one of the other era. */
export type PartsProblem = "no-year" | "year-too-short" | "other-era" | "no-such-month" | "no-such-day";

/** The date that parts name, without its words, or what keeps them from being one. */
export function dateOfParts(
  { year: typed, month, part, yearKind }: DateParts,
  era: "be" | "ce",
): Omit<DateFieldValue, "asStated"> | PartsProblem {
  const latin = toLatinDigits(plainSigns(typed)).trim();
  if (latin === "") return "no-year";
  if (!/^\d{4}$/.test(latin)) return "year-too-short";
  const looksBuddhist = Number(latin) >= 2400;
  if (looksBuddhist !== (era === "be")) return "other-era";
  const common = era === "be" ? toCommonYear(Number(latin), month ? Number(month) : undefined) : Number(latin);
  if (common === undefined || common < 1000) return "no-such-month";
  const stated = inPart.test(part);
  if (month === "") {
    const kind = yearKind === "" ? "unspecified" : yearKind;
    return { iso: String(common), precision: stated ? `${part}-year` : "year", yearKind: kind };
  }
  const inMonth = `${common}-${month.padStart(2, "0")}`;
  if (part === "" || stated) return { iso: inMonth, precision: stated ? `${part}-month` : "month" };
  if (Number(part) > daysInMonth(common, Number(month))) return "no-such-day";
  return { iso: `${inMonth}-${part.padStart(2, "0")}`, precision: "day" };
}
