import type { Locale } from "@saan/schema/field";
import {
  type DateReading,
  formatThaiDate,
  isIsoDate,
  parseThaiDate,
  type ThaiDateParseOptions,
  type ThaiDateResult,
} from "@saan/thai/calendar";
import type { DateTimeStorage } from "../model/index.js";
import { storeDateTime } from "../values/dateTime.js";
import { readDateTime } from "../values/readDateTime.js";
import type { CellChoice } from "./CellIssue.js";
import { advised, type CellReading, noDate, wrong } from "./CellReading.js";
import { isoOfSerial } from "./excelDate.js";
import type { TableCell } from "./table.js";

/** What is known of the dates in a column. */
export interface DateQuestion {
  readonly era?: "be" | "ce";
  /** An ISO date: how far years of two figures may lie ahead. */
  readonly today?: string;
  readonly locale: Locale;
}

// No common year of a plan or a record is later, and no Buddhist one earlier.
const FIRST_BUDDHIST_YEAR = 2400;
// Bare numbers from here on are days of 1927 and later; smaller ones are years, or anything.
const FIRST_SERIAL = 10_000;

/** A day as it is written in Thai, for a field that holds words. */
export function dateText(iso: string): string {
  const { day } = dayOfSheet(iso);
  return day === undefined ? iso : formatThaiDate(day, { locale: "th" });
}

/** A day, for a field that holds an ISO day. */
export function readDateCell(cell: TableCell, written: string, question: DateQuestion): CellReading {
  const sheetDay = daySaid(cell, written);
  if (sheetDay) {
    const { day, code } = sheetDay;
    if (day === undefined) return noDate(written, "no-such-day");
    return code ? advised(day, written, code) : { value: day };
  }
  const found = parsed(written, question);
  if (found.kind === "ambiguous") {
    return wrong(
      written,
      "ambiguous-date",
      choicesOf(found.readings, question.locale, ({ iso }) => iso),
    );
  }
  if (found.kind === "unreadable") return noDate(written, found.reason);
  const isDay = found.precision === "day" || found.precision === "minute";
  return isDay ? { value: found.iso } : noDate(written, "needs-day");
}

/** A day and a time, for a field that holds both. */
export function readDateTimeCell(
  storage: DateTimeStorage,
  cell: TableCell,
  written: string,
  question: DateQuestion,
): CellReading {
  const exact = cell.kind === "text" ? readDateTime(written, storage, optionsOf(question)) : undefined;
  if (exact !== undefined) return { value: exact };
  const sheetDay = daySaid(cell, written);
  if (sheetDay) {
    const { day, time, code } = sheetDay;
    if (day === undefined) return noDate(written, "no-such-day");
    if (time === undefined) return noDate(written, "needs-time");
    const value = storeDateTime(day, time, storage);
    return code ? advised(value, written, code) : { value };
  }
  const found = parsed(written, question);
  if (found.kind === "unreadable") return noDate(written, found.reason);
  const { time } = found;
  if (time === undefined) return noDate(written, "needs-time");
  const stored = ({ iso }: DateReading) => storeDateTime(iso, time, storage);
  return found.kind === "date"
    ? { value: stored(found) }
    : wrong(written, "ambiguous-date", choicesOf(found.readings, question.locale, stored));
}

/** A date as exact as it is said, for a field that holds what was said as well. */
export function readStatedDateCell(cell: TableCell, written: string, question: DateQuestion): CellReading {
  const sheetDay = daySaid(cell, written);
  if (sheetDay) {
    const { day, code } = sheetDay;
    if (day === undefined) return { ...noDate(written, "no-such-day"), value: { asStated: written } };
    const value = { asStated: formatThaiDate(day, { locale: "th" }), iso: day, precision: "day" };
    return code ? advised(value, written, code) : { value };
  }
  const found = parsed(written, question);
  const stated = ({ iso, precision, yearKind }: DateReading) => ({
    asStated: written,
    iso,
    precision,
    ...(yearKind === undefined ? {} : { yearKind }),
  });
  if (found.kind === "date") return { value: stated(found) };
  const said =
    found.kind === "unreadable"
      ? noDate(written, found.reason)
      : wrong(written, "ambiguous-date", choicesOf(found.readings, question.locale, stated));
  return { ...said, value: { asStated: written } };
}

function parsed(written: string, question: DateQuestion): ThaiDateResult {
  return parseThaiDate(written, optionsOf(question));
}

function optionsOf({ era, today }: DateQuestion): ThaiDateParseOptions {
  return { era: era ?? "infer", ...(today === undefined ? {} : { today }) };
}

interface SheetDay {
  /** Undefined where there is no such day. */
  readonly day: string | undefined;
  /** `13:00`, where the cell says it. */
  readonly time?: string;
  readonly code?: "read-as-buddhist-year" | "read-as-serial";
}

/** The day of a cell that holds one as workbooks do; undefined of text. */
function daySaid(cell: TableCell, written: string): SheetDay | undefined {
  if (cell.kind === "date") return dayOfSheet(cell.value);
  const isBare = cell.kind === "number" || (cell.kind === "text" && /^\d{5,6}$/.test(written));
  const serial = isBare ? Number(cell.value) : 0;
  const iso = serial >= FIRST_SERIAL ? isoOfSerial(serial) : undefined;
  if (iso === undefined) return undefined;
  const said = dayOfSheet(iso);
  return { ...said, code: said.code ?? "read-as-serial" };
}

/** A workbook counts common years; who types 2562 into one that expects those makes a day 543 years too late. */
function dayOfSheet(iso: string): SheetDay {
  const [day = "", clock] = iso.split("T");
  const time = clock === undefined ? {} : { time: clock };
  const year = Number(day.slice(0, 4));
  if (year < FIRST_BUDDHIST_YEAR) return { day: isIsoDate(day) ? day : undefined, ...time };
  const found = parseThaiDate(`${day.slice(8)}/${day.slice(5, 7)}/${year}`, { era: "be" });
  return { day: found.kind === "date" ? found.iso : undefined, code: "read-as-buddhist-year", ...time };
}

function choicesOf(
  readings: readonly DateReading[],
  locale: Locale,
  valueFor: (reading: DateReading) => unknown,
): readonly CellChoice[] {
  return readings.map((reading) => {
    const { iso, precision, yearKind } = reading;
    return {
      label: formatThaiDate(iso, { locale, precision, ...(yearKind === undefined ? {} : { yearKind }) }),
      detail: iso,
      value: valueFor(reading),
    };
  });
}
