import { toLatinDigits } from "@saan/thai/numbers";
import { cellText, type TableRow } from "./table.js";

const FEWEST_COLUMNS = 4;

/** Whether the row below the header numbers the columns, as official tables do: (1), (2), (3) = (1) + (2). */
export function numbersColumns({ number, cells }: TableRow, headerRow: number): boolean {
  if (headerRow === 0 || number !== headerRow + 1) return false;
  const texts = cells.flatMap((cell) => (cell === undefined ? [] : [toLatinDigits(cellText(cell).trim())]));
  const inBrackets = texts.length > 1 && texts.every((text) => /^\(\d{1,2}\)/.test(text));
  const isCount = texts.length >= FEWEST_COLUMNS && texts.every((text, at) => text === String(at + 1));
  return inBrackets || isCount;
}
