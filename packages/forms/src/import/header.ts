import { isForbiddenKey } from "@saan/schema/read";
import { Refusal } from "./Refusal.js";
import {
  cellText,
  columnLetter,
  placeOf,
  type Sheet,
  type TableCell,
  type TableColumn,
  type TableRow,
} from "./table.js";

const ROWS_LOOKED_AT = 20;
const SAMPLES = 3;
const SAMPLE_ROWS = 200;
const LONGEST_HEADER = 300;
const MOSTLY = 0.6;
/** Between the heading of a group of columns and the header of each. */
export const WITHIN = " › ";

/**
 * The number of the row that looks like the header: the first that says something different, in words, in most of the
 * columns that are used. Titles above a table stand in one cell, and data repeats or holds numbers. 0 when no row does.
 */
export function guessHeader(rows: readonly TableRow[]): number {
  const beginning = rows.slice(0, ROWS_LOOKED_AT);
  const used = Math.max(...beginning.map(({ cells }) => written(cells).length), 0);
  const found = beginning.find(({ cells }) => {
    const here = written(cells);
    const words = here.filter(isWords);
    const isDifferent = new Set(words.map(cellText)).size === words.length;
    return isDifferent && words.length === here.length && here.length >= Math.max(1, used * MOSTLY);
  });
  return found?.number ?? 0;
}

function written(cells: TableRow["cells"]): readonly TableCell[] {
  return cells.filter((cell) => cell !== undefined);
}

function isWords(cell: TableCell): boolean {
  return cell.kind === "text" && cell.value.length <= LONGEST_HEADER && /\p{Letter}/u.test(cell.value);
}

/**
 * The same sheet with another row as its header; 0 for none. `merged` are cells that are one to the eye: a heading over
 * several columns is said before each of their headers.
 */
export function withHeader(sheet: Omit<Sheet, "columns">, headerRow: number, merged: readonly string[] = []): Sheet {
  const header = sheet.rows.find(({ number }) => number === headerRow);
  const above = headerRow > 1 ? headingsAbove(sheet.rows, headerRow - 1, merged) : [];
  const data = sheet.rows.filter(({ number }) => number > headerRow).slice(0, SAMPLE_ROWS);
  const width = Math.max(header?.cells.length ?? 0, ...data.map(({ cells }) => cells.length), 0);
  const columns: TableColumn[] = [];
  for (let index = 0; index < width; index += 1) {
    const own = cellText(header?.cells[index]).trim();
    if (isForbiddenKey(own)) throw new Refusal("forbidden-header", { header: own, column: columnLetter(index) });
    const heading = above[index];
    columns.push({
      index,
      letter: columnLetter(index),
      header: heading !== undefined && own !== "" && heading !== own ? heading + WITHIN + own : own || (heading ?? ""),
      samples: samplesOf(data, index),
    });
  }
  return { ...sheet, headerRow, columns };
}

function samplesOf(rows: readonly TableRow[], index: number): readonly string[] {
  const samples = new Set<string>();
  for (const { cells } of rows) {
    const text = cellText(cells[index]);
    if (text !== "") samples.add(text.slice(0, LONGEST_HEADER));
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}

/** The headings that reach over several columns, by column. One over all of them is the title of the table. */
function headingsAbove(
  rows: readonly TableRow[],
  row: number,
  merged: readonly string[],
): readonly (string | undefined)[] {
  const cells = rows.find(({ number }) => number === row)?.cells ?? [];
  const headings: (string | undefined)[] = [];
  if (written(cells).length < 2) return headings;
  for (const range of merged) {
    const [from, to] = range.split(":").map((address) => placeOf(address));
    if (!from || !to || from.row !== row || to.row !== row) continue;
    const text = cellText(cells[from.column]).trim();
    for (let index = from.column; index <= to.column && index < 200; index += 1)
      if (text !== "") headings[index] = text;
  }
  return headings;
}
