import { monthNames, weekdayNames } from "../months/index.js";
import { type ThaiDigits, toThaiDigits } from "../numbers/digits.js";
import { buddhistYearOf, FIRST_BUDDHIST_LOOKING_YEAR } from "./buddhistYear.js";
import { coarsen, type IsoDateParts, partOf, readIsoDate, weekdayOf } from "./isoDate.js";
import type { DatePrecision, Era, YearKind } from "./reading.js";
import { unbroken } from "./unbroken.js";

/** How {@link formatPlainThaiDate} prints. */
export interface PlainThaiDateFormat {
  /**
   * `full` วันศุกร์ที่ 19 กรกฎาคม พ.ศ. 2562 · `official` วันที่ 19 กรกฎาคม พ.ศ. 2562, as agreements and announcements write ·
   * `long` 19 กรกฎาคม 2562 (unless asked otherwise) · `medium` 19 ก.ค. 2562 · `short` 19 ก.ค. 62, with four figures outside
   * BE 2500–2599 · `numeric` 19/07/2562.
   */
  style?: "full" | "official" | "long" | "medium" | "short" | "numeric";
  /** Figures to print; `latn` unless asked. Thai agencies are asked by the cabinet to write `thai` ones in their papers. */
  digits?: ThaiDigits;
  /** Era of the year; `be` in Thai and `ce` in English unless asked. The other one is marked, but not in figures alone. */
  era?: Era;
  /** `th` unless asked. */
  locale?: "th" | "en";
  /** How exactly the date was stated; adds ต้น, กลาง, ปลาย and leaves out what was not stated. */
  precision?: DatePrecision;
  /** The kind of a year that is printed alone: ปีงบประมาณ 2567. A date with a month has none. */
  yearKind?: YearKind;
  /**
   * For display: with no-break spaces (U+00A0) between day and month, a short month and its year, an era and its year, a time
   * and น., as `keepTogether` of `@saan/thai/text` sets them. Never for storage. @default false
   */
  unbroken?: boolean;
}

type Style = NonNullable<PlainThaiDateFormat["style"]>;

const PARTS = {
  th: { early: "ต้น", mid: "กลาง", late: "ปลาย" },
  en: { early: "early ", mid: "mid-", late: "late " },
};

const YEARS = {
  th: { calendar: "ปีปฏิทิน", fiscal: "ปีงบประมาณ", academic: "ปีการศึกษา" },
  en: { calendar: "calendar year", fiscal: "fiscal year", academic: "academic year" },
};

/**
 * Prints a stored date as `formatThaiDate` of `@saan/thai/calendar` does, without a time of day. Text that is not an ISO date
 * comes back as given; never throws.
 *
 * @example formatPlainThaiDate("2019-07-19", { style: "full" }) // "วันศุกร์ที่ 19 กรกฎาคม พ.ศ. 2562"
 */
export function formatPlainThaiDate(iso: string, format: PlainThaiDateFormat = {}): string {
  const stated = readIsoDate(iso);
  if (!stated) return iso;
  const parts = coarsen(stated, format.precision);
  const printed = (format.locale === "en" ? printEnglish : printThai)(parts, format);
  const text = format.unbroken ? unbroken(printed) : printed;
  return format.digits === "thai" ? toThaiDigits(text) : text;
}

function printThai(parts: IsoDateParts, format: PlainThaiDateFormat): string {
  const { style = "long", precision } = format;
  const part = partOf(parts, precision);
  const { month, day } = parts;
  if (month === undefined) return printThaiYear(parts, format, part && PARTS.th[part]);
  const year = thaiYear(parts, format, style === "numeric" && !part);
  const { th = "", thShort = "" } = monthNames[month - 1] ?? {};
  const numeric = style === "numeric";
  if (day === undefined) {
    const named = part ? PARTS.th[part] : "";
    if (!isSpelled(style)) return `${named && `${named} `}${numeric ? `${twoFigures(month)}/` : `${thShort} `}${year}`;
    return `${named}${part || style !== "long" ? "เดือน" : ""}${th} ${year}`;
  }
  if (numeric) return `${twoFigures(day)}/${twoFigures(month)}/${year}`;
  const date = `${day} ${isSpelled(style) ? th : thShort} ${year}`;
  if (style === "full") return `วัน${weekdayNames[weekdayOf(parts.year, month, day)]?.th}ที่ ${date}`;
  return style === "official" ? `วันที่ ${date}` : date;
}

/** "พ.ศ. 2562", "ต้นปี 2562", "ปีงบประมาณ 2567", "ต้นปีงบประมาณ พ.ศ. 2567". */
function printThaiYear(parts: IsoDateParts, format: PlainThaiDateFormat, part: string | undefined): string {
  const noun = yearNoun(format) ?? (part && "ปี");
  if (noun) return `${part ?? ""}${noun} ${thaiYear(parts, format, false)}`;
  const { style = "long", era = "be" } = format;
  const year = thaiYear(parts, format, style === "numeric");
  return style === "long" && era === "be" && !year.startsWith("พ") ? `พ.ศ. ${year}` : year;
}

function printEnglish(parts: IsoDateParts, format: PlainThaiDateFormat): string {
  const { style = "long", era = "ce", precision } = format;
  const part = partOf(parts, precision);
  const { month, day } = parts;
  const noun = month === undefined ? yearNoun(format) : undefined;
  const figuresAlone = style === "numeric" && !part && !noun;
  const year = `${era === "be" && !figuresAlone ? "B.E. " : ""}${eraYear(parts, era)}`;
  const named = part ? PARTS.en[part] : "";
  if (month === undefined) return `${named}${noun ? `${noun} ` : ""}${year}`;
  const { en = "", enShort = "" } = monthNames[month - 1] ?? {};
  const name = isSpelled(style) ? en : enShort;
  if (day === undefined) return `${named}${style === "numeric" ? `${twoFigures(month)}/` : `${name} `}${year}`;
  if (style === "numeric") return `${twoFigures(day)}/${twoFigures(month)}/${year}`;
  const weekday = style === "full" ? `${weekdayNames[weekdayOf(parts.year, month, day)]?.en} ` : "";
  return `${weekday}${day} ${name} ${year}`;
}

/** The year with its era mark where a reader, or `parseThaiDate`, would need one. */
function thaiYear(parts: IsoDateParts, format: PlainThaiDateFormat, figuresAlone: boolean): string {
  const { style = "long", era = "be" } = format;
  const year = eraYear(parts, era);
  if (figuresAlone) return year;
  if (era === "ce") return `ค.ศ. ${year}`;
  if (style === "full" || style === "official" || Number(year) < FIRST_BUDDHIST_LOOKING_YEAR) return `พ.ศ. ${year}`;
  return style === "short" && parts.month !== undefined && year.startsWith("25") ? year.slice(2) : year;
}

/** The word for a year of a stated kind; a bare year has none. */
function yearNoun({ yearKind, locale }: PlainThaiDateFormat): string | undefined {
  if (yearKind !== "calendar" && yearKind !== "fiscal" && yearKind !== "academic") return undefined;
  return YEARS[locale === "en" ? "en" : "th"][yearKind];
}

/** Whether months are written out. */
export function isSpelled(style: Style): boolean {
  return style === "full" || style === "official" || style === "long";
}

function eraYear(parts: IsoDateParts, era: Era): string {
  return String(era === "be" ? buddhistYearOf(parts.year, parts.month) : parts.year);
}

function twoFigures(value: number): string {
  return String(value).padStart(2, "0");
}
