import { toLatinDigits } from "@saan/thai/numbers";
import type { FormNode } from "../model/index.js";
import { advised, type CellReading, wrong } from "./CellReading.js";
import { dateText } from "./readDateCell.js";
import type { TableCell } from "./table.js";
import { timeOfCell } from "./timeOfCell.js";

/** Reads a cell for a field that holds words. What a spreadsheet made of the words on its own is told. */
export function readWords(node: FormNode, cell: TableCell, written: string): CellReading {
  const { textFormat } = node.constraints;
  const time = textFormat === "time" ? timeOfCell(cell) : undefined;
  if (time !== undefined) return { value: time };
  if (cell.kind === "date") {
    const value = dateText(cell.value);
    // A house number 12/3 is a day of March to a spreadsheet.
    return advised(value, value, "date-for-words");
  }
  if (isShortened(cell)) return wrong(written, "shortened-number");
  if (!isTelephone(node)) return { value: written };
  const isPlain = textFormat !== "telephone";
  const number = telephoneOf(written);
  if (number === undefined) return { value: written };
  const value = isPlain ? number.figures : `+66${number.figures.slice(1)}`;
  if (number.hasLostZero) return advised(value, written, "put-zero-before");
  return { value: isPlain ? written : value };
}

// A workbook holds 15 figures of a number, and a text of it may hold fewer: the others are gone.
const MOST_EXACT = 1e15;

/** Whether a number lost figures on the way: a citizen's number as 1.1E+12. */
export function isShortened(cell: TableCell): boolean {
  if (cell.kind === "number") return Math.abs(cell.value) >= MOST_EXACT;
  return cell.kind === "text" && /^\s*\d(\.\d+)?E\+\d{1,2}\s*$/i.test(cell.value);
}

/** A text that is about a telephone, by its kind or by its name. */
function isTelephone({ constraints, label, key, kind }: FormNode): boolean {
  if (constraints.textFormat === "telephone") return true;
  return kind === "text" && /โทร(?!ทัศน์)|มือถือ|แฟกซ์|phone|mobile|fax/i.test(`${label.th} ${label.en} ${key}`);
}

// Eight figures of a line in an office, nine of a mobile: with the 0 that a spreadsheet takes for nothing, nine and ten.
const WITHOUT_ZERO = /^(?:[2-7]\d{7}|[689]\d{8})$/;

/** A number of Thailand as figures alone, with its first 0; undefined of anything else. */
function telephoneOf(written: string): { readonly figures: string; readonly hasLostZero: boolean } | undefined {
  const figures = toLatinDigits(written).replace(/[\s\-().]/g, "");
  if (WITHOUT_ZERO.test(figures)) return { figures: `0${figures}`, hasLostZero: true };
  return /^0\d{8,9}$/.test(figures) ? { figures, hasLostZero: false } : undefined;
}
