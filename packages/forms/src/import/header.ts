import { isForbiddenKey } from "@saan/schema/read";
import { importLimits } from "./limits.js";
import { numbersColumns } from "./numbersColumns.js";
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
 * columns that are used. Titles above a table stand in one cell, and data repeats or holds numbers. Of two rows of which the
 * upper has headings over several columns, the lower. 0 when no row does.
 */
export function guessHeader(rows: readonly TableRow[], merged: readonly string[] = []): number {
  const beginning = rows.slice(0, ROWS_LOOKED_AT);
  const used = Math.max(...beginning.map(({ cells }) => written(cells).length), 0);
  const at = beginning.findIndex(({ cells }) => {
    const here = written(cells);
    const words = here.filter(isWords);
    const isDifferent = new Set(words.map(cellText)).size === words.length;
    return isDifferent && words.length === here.length && here.length >= Math.max(1, used * MOSTLY);
  });
  const found = beginning[at];
  const below = beginning[at + 1];
  if (!found || !below || below.number !== found.number + 1) return found?.number ?? 0;
  const spans = rangesOf(merged).filter(({ from, to }) => from.row === found.number && to.row === from.row);
  const isParted = spans.some(({ from, to }) => {
    const under = below.cells.slice(from.column, to.column + 1);
    return to.column > from.column && under.length > 1 && under.every((cell) => cell !== undefined && isWords(cell));
  });
  return isParted ? below.number : found.number;
}

function written(cells: TableRow["cells"]): readonly TableCell[] {
  return cells.filter((cell) => cell !== undefined);
}

/** A cell that may be a header. */
export function isWords(cell: TableCell): boolean {
  return cell.kind === "text" && cell.value.length <= LONGEST_HEADER && /\p{Letter}/u.test(cell.value);
}

/**
 * The same sheet with another row as its header; 0 for none. A heading over several columns is said before each of their
 * headers, one that reaches down into the header is that of its column. What names a prototype is no header.
 */
export function withHeader(sheet: Omit<Sheet, "columns">, headerRow: number): Sheet {
  const header = sheet.rows.find(({ number }) => number === headerRow);
  const above = headerRow > 1 ? headingsAbove(sheet, headerRow) : [];
  const isData = (row: TableRow) => row.number > headerRow && !numbersColumns(row, headerRow);
  const data = sheet.rows.filter(isData).slice(0, SAMPLE_ROWS);
  const width = Math.max(header?.cells.length ?? 0, above.length, ...data.map(({ cells }) => cells.length), 0);
  const columns: TableColumn[] = [];
  for (let index = 0; index < width; index += 1) {
    const own = cellText(header?.cells[index]).trim();
    const heading = above[index] ?? "";
    const whole = heading !== "" && own !== "" && heading !== own ? heading + WITHIN + own : own || heading;
    columns.push({
      index,
      letter: columnLetter(index),
      header: isForbiddenKey(own) ? "" : whole,
      samples: samplesOf(data, index),
    });
  }
  return { ...sheet, headerRow, columns };
}

/** @throws Refusal `forbidden-header` when a header names what reaches into JavaScript itself. */
export function refuseForbiddenHeaders({ rows, headerRow }: Sheet): void {
  const cells = rows.find(({ number }) => number === headerRow)?.cells ?? [];
  for (const [index, cell] of cells.entries()) {
    const header = cellText(cell).trim();
    if (isForbiddenKey(header)) throw new Refusal("forbidden-header", { header, column: columnLetter(index) });
  }
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

/** The headings over columns of the header, by column. One over all of them is the title of the table. */
function headingsAbove({ rows, merged }: Pick<Sheet, "rows" | "merged">, headerRow: number): readonly string[] {
  const headings: string[] = [];
  for (const { from, to } of rangesOf(merged)) {
    const isOver = from.row === headerRow - 1 && to.row === from.row && to.column > from.column;
    const reachesDown = from.row < headerRow && to.row === headerRow && to.column === from.column;
    if (!isOver && !reachesDown) continue;
    const cells = rows.find(({ number }) => number === from.row)?.cells ?? [];
    if (written(cells).length < 2) continue;
    const text = cellText(cells[from.column]).trim();
    while (headings.length <= to.column) headings.push("");
    headings.fill(text, from.column, to.column + 1);
  }
  return headings;
}

interface Range {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/** The places of cells that are one to the eye, as far as columns are read. */
export function rangesOf(merged: readonly string[]): readonly Range[] {
  return merged.flatMap((range) => {
    const [from, to] = range.split(":").map((address) => placeOf(address));
    return from && to && to.column < importLimits.columns ? [{ from, to }] : [];
  });
}
