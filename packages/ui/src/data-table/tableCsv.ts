import { type CellWords, cellText } from "./cellText.js";
import { type AnyColumn, cellValue } from "./column.js";

/**
 * What a spreadsheet takes for a formula: the file would then run what somebody typed into a form (OWASP, "CSV Injection").
 * The full-width signs are folded to the plain ones by some of them.
 */
const formula = /^[\s\u200B\uFEFF]*[=+\-@\t\r＝＋－＠]/;

/** A text that no spreadsheet calculates. An apostrophe marks text, and is not shown. */
function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** A cell for other programs: numbers bare, dates as ISO 8601, words as they were stated. */
function cellOf(column: AnyColumn, row: unknown, words: CellWords): string {
  if (column.stated) return harmless(column.stated(row));
  const value = cellValue(column, row);
  if (typeof value === "number" && !column.text) return String(value);
  if (column.kind === "date" && typeof value === "string") return harmless(value);
  return harmless(cellText(column, row, words));
}

function table(columns: readonly AnyColumn[], rows: readonly unknown[], words: CellWords): readonly string[][] {
  const heads = columns.map(({ label }) => harmless(label));
  return [heads, ...rows.map((row) => columns.map((column) => cellOf(column, row, words)))];
}

/**
 * Rows as a CSV file (RFC 4180): the heads first, a byte order mark that makes Excel read the Thai as UTF-8, and nothing that
 * a spreadsheet would calculate.
 */
export function tableCsv(columns: readonly AnyColumn[], rows: readonly unknown[], words: CellWords): string {
  const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\uFEFF${table(columns, rows, words)
    .map((cells) => cells.map(quoted).join(","))
    .join("\r\n")}\r\n`;
}

/** The same to be pasted: cells apart by tabs, which therefore cannot stand in them. */
export function tableTsv(columns: readonly AnyColumn[], rows: readonly unknown[], words: CellWords): string {
  return table(columns, rows, words)
    .map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t"))
    .join("\n");
}

/** A name that every system takes for a file. */
export function csvName(name: string): string {
  const clean = name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ").trim();
  return `${clean.slice(0, 80) || "table"}.csv`;
}
