import { rangesOf } from "./header.js";
import type { TableCell, TableRow } from "./table.js";

/**
 * The rows below the header with what stands in a cell over several rows said in each of them, as it is read: one province beside
 * all its subdistricts. A number is left in its first row: one budget over three rows is not three budgets. Only rows that are
 * there are filled in. `onCell` is told of each cell, and may refuse.
 */
export function mergedDown(
  rows: readonly TableRow[],
  merged: readonly string[],
  headerRow: number,
  onCell: (cell: TableCell) => void,
): readonly TableRow[] {
  const down = rangesOf(merged).filter(({ from, to }) => from.row > headerRow && to.row > from.row);
  if (down.length === 0) return rows;
  down.sort((a, b) => a.from.row - b.from.row);
  const filled = rows.map(({ number, cells }) => ({ number, cells: [...cells] }));
  const placeOfRow = new Map(rows.map(({ number }, at) => [number, at]));
  // No sound file has ranges that lie over one another; reading them all would take as long as someone likes.
  const ends = new Map<number, number>();
  for (const { from, to } of down) {
    const first = placeOfRow.get(from.row);
    const cell = first === undefined ? undefined : filled[first]?.cells[from.column];
    if (first === undefined || !cell || isAmount(cell) || from.row <= (ends.get(from.column) ?? 0)) continue;
    ends.set(from.column, to.row);
    for (const row of filled.slice(first + 1, first + 1 + to.row - from.row)) {
      if (row.number > to.row) break;
      if (row.cells[from.column] !== undefined) continue;
      while (row.cells.length < from.column) row.cells.push(undefined);
      row.cells[from.column] = cell;
      onCell(cell);
    }
  }
  return filled;
}

/** A number, or one with its unit in a text: "1,250 บาท". */
function isAmount(cell: TableCell): boolean {
  return cell.kind === "number" || (cell.kind === "text" && /^\s*[\d๐-๙][\d๐-๙,.\s]*[^\d๐-๙\s]*\s*$/u.test(cell.value));
}
