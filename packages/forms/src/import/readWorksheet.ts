import { isoOfSerial } from "./excelDate.js";
import { EMPTY_ALLOWANCE, type ImportLimits } from "./limits.js";
import { shownDigits } from "./numberFormat.js";
import { Refusal } from "./Refusal.js";
import { columnLetter, placeOf, type TableCell, type TableRow } from "./table.js";
import { isAtEnd, textUntil, type Workbook, type WorkbookSheet, withCharacters } from "./Workbook.js";
import type { XmlReader } from "./XmlReader.js";

/** What was read of a workbook so far: the limits hold for all its sheets together. */
export interface Read {
  cells: number;
  characters: number;
  hasFormulas: boolean;
  /** Some row or column of a sheet that is seen is not. */
  hasHidden: boolean;
}

export interface Worksheet {
  readonly rows: readonly TableRow[];
  /** The cells that are one to the eye, as they are named: `B1:D1`. */
  readonly merged: readonly string[];
}

/** The rows of a worksheet in which anything is written. A cell outside the limits is refused, wherever the sheet says it ends. */
export function readWorksheet(book: Workbook, sheet: WorkbookSheet, limits: ImportLimits, read: Read): Worksheet {
  const xml = book.xml(sheet.part);
  const rows: TableRow[] = [];
  const merged: string[] = [];
  let row = 0;
  let column = -1;
  let cells: (TableCell | undefined)[] = [];
  let elements = 0;
  let isHiddenRow = false;
  const hiddenColumns = new Set<number>();
  while (xml?.next()) {
    if (xml.isEnd) continue;
    if (xml.name === "col" && isHidden(xml)) {
      const last = Math.min(Number(xml.attribute("max")), limits.columns);
      for (let at = Math.max(1, Number(xml.attribute("min"))); at <= last; at += 1) hiddenColumns.add(at - 1);
    } else if (xml.name === "mergeCell") {
      if (merged.length < limits.rows) merged.push(xml.attribute("ref") ?? "");
    } else if (xml.name === "row") {
      elements += 1;
      if (elements > limits.rows * EMPTY_ALLOWANCE) refuseRows(limits, sheet);
      const number = Number(xml.attribute("r") ?? row + 1);
      if (!Number.isInteger(number) || number <= row) throw new Refusal("damaged");
      row = number;
      isHiddenRow = isHidden(xml);
      column = -1;
      cells = [];
    } else if (xml.name === "c") {
      const address = xml.attribute("r");
      const place = address === undefined ? { row, column: column + 1 } : placeOf(address);
      if (!place || place.row !== row || place.column <= column) throw new Refusal("damaged");
      column = place.column;
      const cell = readCell(xml, book, limits, read);
      if (!cell) continue;
      if (row > limits.rows) refuseRows(limits, sheet, row);
      if (column >= limits.columns) {
        const params = { maximum: limits.columns, sheet: sheet.name, column: columnLetter(column) };
        throw new Refusal("too-many-columns", params);
      }
      if (cells.length === 0) rows.push({ number: row, cells });
      while (cells.length < column) cells.push(undefined);
      cells.push(cell);
      countCell(read, cell, limits);
      if ((isHiddenRow || hiddenColumns.has(column)) && !sheet.isHidden) read.hasHidden = true;
    }
  }
  return { rows, merged };
}

function refuseRows(limits: ImportLimits, sheet: WorkbookSheet, row?: number): never {
  throw new Refusal("too-many-rows", { maximum: limits.rows, sheet: sheet.name, ...(row && { row }) });
}

function isHidden(xml: XmlReader): boolean {
  return ["1", "true"].includes(xml.attribute("hidden") ?? "");
}

// One text may stand in every cell; handed on to another thread it is copied each time.
export function countCell(read: Read, cell: TableCell, limits: ImportLimits): void {
  read.cells += 1;
  if (read.cells > limits.cells) throw new Refusal("too-many-cells", { maximum: limits.cells });
  if (cell.kind === "text") read.characters += cell.value.length;
  if (read.characters * 2 > limits.inflatedBytes) {
    throw new Refusal("inflates-too-much", { maximum: Math.round(limits.inflatedBytes / 1024 ** 2) });
  }
}

function readCell(xml: XmlReader, book: Workbook, limits: ImportLimits, read: Read): TableCell | undefined {
  const kind = xml.attribute("t") ?? "n";
  const style = xml.attribute("s");
  if (xml.isEmpty) return undefined;
  let value: string | undefined;
  let inline: string | undefined;
  while (!isAtEnd(xml, "c")) {
    if (xml.name === "row" || xml.name === "c") throw new Refusal("damaged");
    if (xml.isEnd || xml.isEmpty) continue;
    if (xml.name === "v") value = xml.textHere();
    else if (xml.name === "is") inline = textUntil(xml, "is", limits);
    else if (xml.name === "f") read.hasFormulas = true;
  }
  if (kind === "inlineStr") return text(inline, limits);
  if (value === undefined) return undefined;
  switch (kind) {
    case "s":
      return text(book.texts[Number(value)], limits);
    case "str":
      return text(withCharacters(value), limits);
    case "b":
      return { kind: "boolean", value: value.trim() === "1" };
    case "e":
      return { kind: "error", value: value.slice(0, LONGEST_ERROR) };
    case "d":
      return { kind: "date", value: value.trim().slice(0, "2019-07-19T13:00".length) };
    default:
      return number(value, book, style);
  }
}

const LONGEST_ERROR = 32;

function text(value: string | undefined, limits: ImportLimits): TableCell | undefined {
  if (value === undefined || value.trim() === "") return undefined;
  if (value.length > limits.cellCharacters) throw new Refusal("too-long-a-cell", { maximum: limits.cellCharacters });
  return { kind: "text", value };
}

// A workbook holds 17 figures of a number and shows 15: what it shows is what was typed.
const FIGURES = 15;

function number(written: string, book: Workbook, style: string | undefined): TableCell | undefined {
  const exact = Number(written);
  if (written.trim() === "" || !Number.isFinite(exact)) return undefined;
  const format = book.formats[Number(style ?? 0)];
  if (format?.isDate) {
    const iso = isoOfSerial(exact, book.from1904);
    if (iso !== undefined) return { kind: "date", value: iso };
  }
  const value = Number.isSafeInteger(exact) ? exact : Number(exact.toPrecision(FIGURES));
  if (format?.isPercent) return { kind: "number", value, isPercent: true };
  const shown = format?.digits === undefined ? undefined : shownDigits(value, format.digits);
  return shown === undefined ? { kind: "number", value } : { kind: "number", value, shown };
}
