import type { Locale } from "@saan/schema/field";
import type { Path } from "@saan/schema/read";
import { formatThaiDate } from "@saan/thai/calendar";
import { accessAt, type FormModel } from "../model/index.js";
import { toValues } from "../values/index.js";
import { formColumns, type RowCounts } from "./columns.js";
import { isoOfSerial } from "./excelDate.js";
import { dateFormatIn, styleOf, widthOf } from "./sheetStyle.js";
import { sheetName, type WrittenCell, writeWorkbook } from "./WorkbookWriter.js";
import { writeDelimited } from "./writeDelimited.js";
import { type ReferenceTexts, valueAtPath, writtenValue } from "./writtenValue.js";

export interface ExportOptions {
  readonly locale: Locale;
  /** @default "xlsx" */
  readonly format?: "xlsx" | "csv";
  /** For whom it is: fields that are hidden from the role have no column. */
  readonly role?: string;
  /** How references read. */
  readonly texts?: ReferenceTexts;
}

/**
 * Records as a file that spreadsheets open and `readRows` reads back: a column for every field, of lists for every row that
 * the longest has. In a workbook numbers and days are numbers and days, and all else is text, whatever it begins with; in
 * separated values a text that would be a formula begins with an apostrophe.
 */
export function exportRows(model: FormModel, records: readonly unknown[], options: ExportOptions): Uint8Array {
  const { locale, role, format = "xlsx", texts = {} } = options;
  const held = records.map((record) => toValues(model, record));
  const isSeen = (path: Path) => accessAt(model, path, role) !== "hidden";
  const longest: RowCounts = (list) => {
    const lengths = held
      .map((values) => valueAtPath(values, list))
      .map((rows) => (Array.isArray(rows) ? rows.length : 0));
    return lengths.reduce((most, length) => Math.max(most, length), 1);
  };
  const columns = formColumns(model, locale, longest, isSeen).filter(({ isWhole }) => !isWhole);
  const rows = held.map((values) =>
    columns.map(({ node, path }) => writtenValue(node, valueAtPath(values, path), locale, texts)),
  );
  const header = columns.map((column) => column.header);
  if (format === "csv") {
    return new TextEncoder().encode(
      writeDelimited([header, ...rows.map((row) => row.map((cell) => plainText(cell, locale)))]),
    );
  }
  const looks = columns.map((column) => ({ width: widthOf(column), style: styleOf(column.node) }));
  const sheet = { name: sheetName(model.label[locale]), columns: looks, rows: [header, ...rows], hasHeader: true };
  return writeWorkbook([sheet], dateFormatIn(locale));
}

function plainText(cell: WrittenCell, locale: Locale): string {
  if (cell === undefined) return "";
  if (typeof cell !== "object") return String(cell);
  const iso = isoOfSerial(cell.serial) ?? "";
  return formatThaiDate(iso.slice(0, 10), { locale });
}
