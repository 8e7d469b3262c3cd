import { toThaiDigits } from "../numbers/digits.js";
import { formatThaiDate, type ThaiDateFormat } from "./formatThaiDate.js";
import { formatThaiTime } from "./formatThaiTime.js";
import { coarsen, type IsoDateParts, partOf, readIsoDate, writeIsoDate } from "./isoDate.js";
import { liesAfter } from "./liesAfter.js";
import type { DailyTime, DatePrecision, YearKind } from "./reading.js";
import { unbroken } from "./unbroken.js";

/** One end of a period to print: an ISO date, alone or with how exactly it was stated. */
export type PeriodEnd = string | { iso: string; precision?: DatePrecision; yearKind?: YearKind; time?: string };

/** A period to print; an end left out is open. What `parseThaiPeriod` reads fits as it is. */
export interface ThaiPeriod {
  start?: PeriodEnd;
  end?: PeriodEnd;
  /** The hours of each day; printed when both ends are days. */
  dailyTime?: DailyTime;
  /** It begins บัดนี้; used when there is no `start`. */
  startsNow?: boolean;
}

/** How {@link formatThaiPeriod} prints; as for a date, but each end has its own precision, kind of year and time. */
export type ThaiPeriodFormat = Omit<ThaiDateFormat, "precision" | "yearKind" | "time">;

/** One end, its date cut to what its precision says was stated. */
interface End {
  iso: string;
  precision?: DatePrecision;
  yearKind?: YearKind;
  time?: string;
  parts?: IsoDateParts;
}

const WORDS = {
  th: {
    from: "ตั้งแต่",
    onward: " เป็นต้นไป",
    until: "จนถึง",
    now: "ตั้งแต่บัดนี้เป็นต้นไป",
    nowUntil: "ตั้งแต่บัดนี้จนถึง",
    year: "ปี ",
    daily: " ทุกวัน",
  },
  en: {
    from: "from ",
    onward: " onwards",
    until: "until ",
    now: "from now onwards",
    nowUntil: "from now until ",
    year: "year ",
    daily: " daily",
  },
};

// What official writing puts before a day and before a month; said once for two of the same.
const OFFICIAL_NOUN = /^(?:วันที่ |เดือน)/;

/**
 * Prints a period, saying once what both ends share: `23–25 มิถุนายน 2566`, `5 มกราคม – 15 มิถุนายน 2566`,
 * `มกราคม 2561 – ธันวาคม 2562`, `ตั้งแต่วันที่ 1 ตุลาคม 2566 เป็นต้นไป`, `จนถึงเดือนสิงหาคม 2563`,
 * `6 กุมภาพันธ์ 2567 เวลา 09.00 – 16.00 น.`, `6–7 กุมภาพันธ์ 2567 เวลา 09.00 – 16.00 น.` (`dailyTime`), `ปีงบประมาณ 2563 – 2565`; with `official`,
 * `วันที่ 23 – 25 มิถุนายน พ.ศ. 2566`. `full` and `numeric` repeat everything. An inverted period prints as stated, its year
 * twice; one with both ends open is an empty text. Never throws.
 */
export function formatThaiPeriod(period: ThaiPeriod, format: ThaiPeriodFormat = {}): string {
  // Shared parts are cut by looking at the text, so spaces and figures are turned over last.
  const printed = printPeriod(period, { ...format, digits: "latn", unbroken: false });
  const text = format.unbroken ? unbroken(printed) : printed;
  return format.digits === "thai" ? toThaiDigits(text) : text;
}

function printPeriod(period: ThaiPeriod, format: ThaiPeriodFormat): string {
  if (typeof period !== "object" || period === null) return "";
  const start = toEnd(period.start);
  const end = toEnd(period.end);
  const words = WORDS[format.locale ?? "th"];
  if (start && end) return printTogether(start, end, period.dailyTime, format);
  if (start) return words.from + withNoun(start, format) + words.onward;
  if (end) return (period.startsNow ? words.nowUntil : words.until) + withNoun(end, format);
  return period.startsNow ? words.now : "";
}

function printTogether(start: End, end: End, daily: DailyTime | undefined, format: ThaiPeriodFormat): string {
  if (daily === undefined || start.parts?.day === undefined || end.parts?.day === undefined)
    return printBoth(start, end, format);
  const { start: from, end: to } = daily;
  if (start.iso === end.iso) return printBoth({ ...start, time: from }, { ...end, time: to ?? from }, format);
  const [first, last] = [
    { ...start, time: undefined },
    { ...end, time: undefined },
  ];
  const days = printBoth(first, last, format);
  const hours = print({ ...end, time: from }, format).slice(print(last, format).length);
  if (to !== undefined) return `${days}${hours.replace(/ น\.$/, "")} – ${formatThaiTime(to, format)}`;
  // A time after two complete dates would be that of the second.
  const apart = days === `${print(first, format)} – ${print(last, format)}`;
  return days + hours + (apart ? WORDS[format.locale ?? "th"].daily : "");
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
  if (isYear(start) && isYear(end)) return printYears(start, end, first, last, format);
  if (timed || format.style === "full" || format.style === "numeric") return `${first} – ${last}`;
  return printShared(start, end, first, last, format);
}

/** "23–25 มิถุนายน 2566", "5 มกราคม – 15 มิถุนายน 2566": what both ends share is said at the end. */
function printShared(start: End, end: End, first: string, last: string, format: ThaiPeriodFormat): string {
  const apart = `${first} – ${last}`;
  if (start.parts?.month === undefined || end.parts?.month === undefined) return apart;
  const noun = OFFICIAL_NOUN.exec(first)?.[0] ?? "";
  const rest = last.startsWith(noun) ? last.slice(noun.length) : last;
  const month = monthTail(start, format);
  const bothDays = start.parts.day !== undefined && end.parts.day !== undefined;
  if (bothDays && month === monthTail(end, format)) {
    return `${first.slice(0, -month.length)}${noun ? " – " : "–"}${rest}`;
  }
  // A year said once for a period that runs backwards would be read as that of its end only.
  if (liesAfter(start, end)) return apart;
  const year = yearTail(start, format);
  return year === yearTail(end, format) ? `${first.slice(0, -year.length)} – ${rest}` : apart;
}

/** "พ.ศ. 2563 – 2565", "ปีงบประมาณ 2563 – 2565", "ต้นปีงบประมาณ 2563 – ปี 2565". */
function printYears(start: End, end: End, first: string, last: string, format: ThaiPeriodFormat): string {
  const whole = !isPart(start) && !isPart(end);
  const repeats = format.style === "full" || format.style === "numeric";
  if (whole && !repeats && kindOf(start) === kindOf(end)) return `${first} – ${last.replace(/^\D+/, "")}`;
  // A bare year after one of a stated kind would be read as the same kind.
  const bare = kindOf(start) !== "unspecified" && kindOf(end) === "unspecified" && !isPart(end);
  return `${first} – ${bare ? WORDS[format.locale ?? "th"].year : ""}${last}`;
}

/** " มิถุนายน 2566" */
function monthTail({ iso }: End, format: ThaiPeriodFormat): string {
  return ` ${formatThaiDate(iso.slice(0, 7), format).replace(OFFICIAL_NOUN, "")}`;
}

/** " 2566", or " พ.ศ. 2566": no month name has a space in it. */
function yearTail({ iso }: End, format: ThaiPeriodFormat): string {
  const month = formatThaiDate(iso.slice(0, 7), format);
  return month.slice(month.indexOf(" "));
}

function isYear({ parts }: End): boolean {
  return parts !== undefined && parts.month === undefined;
}

function isPart({ parts, precision }: End): boolean {
  return parts !== undefined && partOf(parts, precision) !== undefined;
}

function kindOf({ yearKind = "unspecified" }: End): YearKind {
  return yearKind;
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
  return /^(?:วัน|เดือน|ปี|ต้น|กลาง|ปลาย)/.test(text) ? text : ` ${text}`;
}

function print({ iso, precision, yearKind, time }: End, format: ThaiPeriodFormat): string {
  return formatThaiDate(iso, { ...format, precision, yearKind, time });
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
