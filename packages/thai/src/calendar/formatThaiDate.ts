import { type ThaiDigits, toThaiDigits } from "../numbers/digits.js";
import { buddhistYearOf } from "./buddhistYear.js";
import { formatThaiTime } from "./formatThaiTime.js";
import { coarsen, type IsoDateParts, partOf, readIsoDate, weekdayOf } from "./isoDate.js";
import { monthNames, weekdayNames } from "./months.js";
import type { DatePrecision, Era } from "./reading.js";

/** How {@link formatThaiDate} prints. */
export interface ThaiDateFormat {
  /**
   * `full` วันศุกร์ที่ 19 กรกฎาคม พ.ศ. 2562 · `long` 19 กรกฎาคม 2562 (unless asked otherwise) · `medium` 19 ก.ค. 2562 ·
   * `short` 19 ก.ค. 62, with four figures outside BE 2500–2599 · `numeric` 19/07/2562.
   */
  style?: "full" | "long" | "medium" | "short" | "numeric";
  /** Figures to print; `latn` unless asked. */
  digits?: ThaiDigits;
  /** Era of the year; `be` in Thai and `ce` in English unless asked. The other one is always marked, except in `numeric`. */
  era?: Era;
  /** `th` unless asked. */
  locale?: "th" | "en";
  /** How exactly the date was stated; adds ต้น, กลาง, ปลาย and leaves out what was not stated. */
  precision?: DatePrecision;
  /** `13:00`, printed after a complete date. */
  time?: string;
}

const PARTS = {
  th: { early: "ต้น", mid: "กลาง", late: "ปลาย" },
  en: { early: "early ", mid: "mid-", late: "late " },
};

/**
 * Prints a stored date. Partial dates print as far as they go: `2020-08` is สิงหาคม 2563, `2019` is พ.ศ. 2562, and `2020-08`
 * with precision `late-month` is ปลายเดือนสิงหาคม 2563. English is `19 July 2019`, or `19 July B.E. 2562` with `era: "be"`.
 *
 * The Buddhist year obeys the years that began on 1 April (1940-02-01 prints 2482). `parseThaiDate` reads back every Thai
 * form of the Buddhist era. Text that is not an ISO date comes back as given; never throws. No `Intl`: same text everywhere.
 */
export function formatThaiDate(iso: string, format: ThaiDateFormat = {}): string {
  const stated = readIsoDate(iso);
  if (!stated) return iso;
  const parts = coarsen(stated, format.precision);
  const text = (format.locale === "en" ? printEnglish : printThai)(parts, format) + printTime(parts, format);
  return format.digits === "thai" ? toThaiDigits(text) : text;
}

function printThai(parts: IsoDateParts, { style = "long", era = "be", precision }: ThaiDateFormat): string {
  const part = partOf(parts, precision);
  const year = thaiYear(parts, style, era, part === undefined);
  const { month, day } = parts;
  if (month === undefined) return part ? `${PARTS.th[part]}ปี ${year}` : year;
  const { th = "", thShort = "" } = monthNames[month - 1] ?? {};
  const numeric = style === "numeric";
  const spelled = style === "full" || style === "long";
  if (day === undefined) {
    if (numeric) return `${part ? `${PARTS.th[part]} ` : ""}${twoFigures(month)}/${year}`;
    if (!spelled) return `${part ? `${PARTS.th[part]} ` : ""}${thShort} ${year}`;
    return `${part ? PARTS.th[part] : ""}${part || style === "full" ? "เดือน" : ""}${th} ${year}`;
  }
  if (numeric) return `${twoFigures(day)}/${twoFigures(month)}/${year}`;
  if (style === "full") return `วัน${weekdayNames[weekdayOf(parts.year, month, day)]?.th}ที่ ${day} ${th} ${year}`;
  return `${day} ${spelled ? th : thShort} ${year}`;
}

function printEnglish(parts: IsoDateParts, { style = "long", era = "ce", precision }: ThaiDateFormat): string {
  const figures = eraYear(parts, era);
  const year = era === "be" && style !== "numeric" ? `B.E. ${figures}` : figures;
  const part = partOf(parts, precision);
  const { month, day } = parts;
  if (month === undefined) return part ? `${PARTS.en[part]}${year}` : year;
  const { en = "", enShort = "" } = monthNames[month - 1] ?? {};
  const name = style === "full" || style === "long" ? en : enShort;
  if (day === undefined)
    return (part ? PARTS.en[part] : "") + (style === "numeric" ? `${twoFigures(month)}/` : `${name} `) + year;
  if (style === "numeric") return `${twoFigures(day)}/${twoFigures(month)}/${year}`;
  const weekday = style === "full" ? `${weekdayNames[weekdayOf(parts.year, month, day)]?.en} ` : "";
  return `${weekday}${day} ${name} ${year}`;
}

/** The year with its era mark where a reader, or `parseThaiDate`, would need one. */
function thaiYear(parts: IsoDateParts, style: ThaiDateFormat["style"], era: Era, alone: boolean): string {
  const year = eraYear(parts, era);
  if (style === "numeric") return year;
  if (era === "ce") return `ค.ศ. ${year}`;
  // A Buddhist year below 2400 looks like the common era.
  const bare = alone && parts.month === undefined && style === "long";
  if (style === "full" || bare || Number(year) < 2400) return `พ.ศ. ${year}`;
  return style === "short" && parts.month !== undefined && year.startsWith("25") ? year.slice(2) : year;
}

function eraYear(parts: IsoDateParts, era: Era): string {
  return String(era === "be" ? buddhistYearOf(parts.year, parts.month) : parts.year);
}

function printTime(parts: IsoDateParts, { time, locale, style = "long" }: ThaiDateFormat): string {
  if (time === undefined || parts.day === undefined) return "";
  const printed = formatThaiTime(time, { locale });
  if (locale === "en") return `, ${printed}`;
  return style === "full" || style === "long" ? ` เวลา ${printed}` : ` ${printed}`;
}

function twoFigures(value: number): string {
  return String(value).padStart(2, "0");
}
