import { isWords } from "./header.js";
import { cellAddress, type TableRow } from "./table.js";

/**
 * The cells that were one in a header of two rows, in a file that does not say so: a text of values, a table that was pasted. Above
 * several headers stands one heading and then nothing, and below every other header nothing. None where anything is otherwise.
 */
export function impliedMerges(rows: readonly TableRow[], headerRow: number): readonly string[] {
  const at = rows.findIndex(({ number }) => number === headerRow);
  const [upper, lower, data] = at < 0 ? [] : rows.slice(at, at + 3);
  if (!upper || !data || lower?.number !== headerRow + 1) return [];
  const width = Math.max(upper.cells.length, lower.cells.length);
  const merged: string[] = [];
  let hasHeading = false;
  for (let from = 0, end = 0; from < width; from = end) {
    end = from + 1;
    if (!upper.cells[from] && !lower.cells[from] && merged.length === 0) continue;
    while (end < width && !upper.cells[end]) end += 1;
    const isHeading = end - from > 1;
    const below = lower.cells.slice(from, end);
    const isSound = isHeading ? areHeaders(below, end - from) : below.every((cell) => cell === undefined);
    if (!upper.cells[from] || !isSound) return [];
    hasHeading ||= isHeading;
    const to = isHeading ? cellAddress(headerRow, end - 1) : cellAddress(headerRow + 1, from);
    merged.push(`${cellAddress(headerRow, from)}:${to}`);
  }
  return hasHeading ? merged : [];
}

/** Whether there is a different word in each of so many cells. */
function areHeaders(cells: TableRow["cells"], count: number): boolean {
  const words = cells.flatMap((cell) => (cell && isWords(cell) ? [cell.value] : []));
  return words.length === count && new Set(words).size === count;
}
