import { toThaiDigits } from "../numbers/digits.js";
import { formatThaiDate, type ThaiDateFormat } from "./formatThaiDate.js";
import { formatThaiTime } from "./formatThaiTime.js";
import { coarsen, type IsoDateParts, partOf, readIsoDate, writeIsoDate } from "./isoDate.js";
import type { DatePrecision } from "./reading.js";

/** One end of a period to print: an ISO date, alone or with how exactly it was stated. */
export type PeriodEnd = string | { iso: string; precision?: DatePrecision; time?: string };

/** A period to print; an end left out is open. The `start` and `end` of `parseThaiPeriod` fit as they are. */
export interface ThaiPeriod {
  start?: PeriodEnd;
  end?: PeriodEnd;
  /** It begins บัดนี้; used when there is no `start`. */
  startsNow?: boolean;
}

/** How {@link formatThaiPeriod} prints; as for a date, but each end has its own precision and time. */
export type ThaiPeriodFormat = Omit<ThaiDateFormat, "precision" | "time">;

/** One end, its date cut to what its precision says was stated. */
interface End {
  iso: string;
  precision?: DatePrecision;
  time?: string;
  parts?: IsoDateParts;
}

const WORDS = {
  th: { from: "ตั้งแต่", onward: " เป็นต้นไป", until: "จนถึง", now: "ตั้งแต่บัดนี้เป็นต้นไป", nowUntil: "ตั้งแต่บัดนี้จนถึง" },
  en: { from: "from ", onward: " onwards", until: "until ", now: "from now onwards", nowUntil: "from now until " },
};

/**
 * Prints a period, saying once what both ends share: `23–25 มิถุนายน 2566`, `5 มกราคม – 15 มิถุนายน 2566`,
 * `มกราคม 2561 – ธันวาคม 2562`, `ตั้งแต่วันที่ 1 ตุลาคม 2566 เป็นต้นไป`, `จนถึงเดือนสิงหาคม 2563`,
 * `6 กุมภาพันธ์ 2567 เวลา 09.00 – 16.00 น.`. `full` and `numeric` repeat everything. An inverted period prints as stated; one
 * with both ends open is an empty text. Never throws.
 */
export function formatThaiPeriod(period: ThaiPeriod, format: ThaiPeriodFormat = {}): string {
  // Shared parts are cut by looking at the text, so figures are turned over last.
  const text = printPeriod(period, { ...format, digits: "latn" });
  return format.digits === "thai" ? toThaiDigits(text) : text;
}

function printPeriod(period: ThaiPeriod, format: ThaiPeriodFormat): string {
  const start = toEnd(period.start);
  const end = toEnd(period.end);
  const words = WORDS[format.locale ?? "th"];
  if (start && end) return printBoth(start, end, format);
  if (start) return words.from + withNoun(start, format) + words.onward;
  if (end) return (period.startsNow ? words.nowUntil : words.until) + withNoun(end, format);
  return period.startsNow ? words.now : "";
}

function printBoth(start: End, end: End, format: ThaiPeriodFormat): string {
  const first = print(start, format);
  const last = print(end, format);
  if (first === last) return last;
  const timed = start.time !== undefined || end.time !== undefined;
  if (start.time !== undefined && end.time !== undefined && start.iso === end.iso) {
    // Official writing says น. once: "เวลา 09.00 – 16.00 น."
    return `${first.replace(/ น\.$/, "")} – ${formatThaiTime(end.time, format)}`;
  }
  if (timed || format.style === "full" || format.style === "numeric") return `${first} – ${last}`;
  return printShared(start, end, format);
}

/** "23–25 มิถุนายน 2566", "5 มกราคม – 15 มิถุนายน 2566", "พ.ศ. 2563 – 2565": what both ends share is said at the end. */
function printShared(start: End, end: End, format: ThaiPeriodFormat): string {
  const first = print(start, format);
  const last = print(end, format);
  const apart = `${first} – ${last}`;
  if (!start.parts || !end.parts) return apart;
  const month = monthTail(start, format);
  const year = yearTail(start, format);
  if (start.parts.month === undefined || end.parts.month === undefined) {
    const bothBareYears =
      start.parts.month === end.parts.month &&
      !partOf(start.parts, start.precision) &&
      !partOf(end.parts, end.precision);
    return bothBareYears ? `${first} – ${last.replace(/^\D+/, "")}` : apart;
  }
  const bothDays = start.parts.day !== undefined && end.parts.day !== undefined;
  if (bothDays && month === monthTail(end, format)) return `${first.slice(0, -month.length)}–${last}`;
  return year === yearTail(end, format) ? `${first.slice(0, -year.length)} – ${last}` : apart;
}

/** " มิถุนายน 2566" */
function monthTail({ iso }: End, format: ThaiPeriodFormat): string {
  return ` ${formatThaiDate(iso.slice(0, 7), format)}`;
}

/** " 2566", or " พ.ศ. 2566": no month name has a space in it. */
function yearTail({ iso }: End, format: ThaiPeriodFormat): string {
  const month = formatThaiDate(iso.slice(0, 7), format);
  return month.slice(month.indexOf(" "));
}

/** With the noun Thai needs after ตั้งแต่ and จนถึง: วันที่, เดือน, ปี, or just a space before a figure. */
function withNoun(end: End, format: ThaiPeriodFormat): string {
  const text = print(end, format);
  if (format.locale === "en") return text;
  const { style = "long" } = format;
  if (style === "long" && end.parts?.day !== undefined) return `วันที่ ${text}`;
  if (style === "long" && end.parts?.month !== undefined)
    return partOf(end.parts, end.precision) ? text : `เดือน${text}`;
  if (/^\d+$/.test(text)) return `ปี ${text}`;
  return /^(?:วัน|เดือน|ต้น|กลาง|ปลาย)/.test(text) ? text : ` ${text}`;
}

function print({ iso, precision, time }: End, format: ThaiPeriodFormat): string {
  return formatThaiDate(iso, { ...format, precision, time });
}

function toEnd(stated: PeriodEnd | undefined): End | undefined {
  if (!stated) return undefined;
  const end: End = typeof stated === "string" ? { iso: stated } : { ...stated };
  const parts = readIsoDate(end.iso);
  if (!parts) return end;
  end.parts = coarsen(parts, end.precision);
  end.iso = writeIsoDate(end.parts);
  return end;
}
