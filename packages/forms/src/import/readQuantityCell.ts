import { parseStatedCount } from "@saan/thai/numbers";
import { type CellReading, wrong } from "./CellReading.js";
import type { TableCell } from "./table.js";

const IN_BRACKETS = /[(（]([^()（）\d]{1,20})[)）]\s*$/;
const OF_PEOPLE = /ผู้|คน|เด็ก|สมาชิก|people|persons|participants|attend/i;
const PERCENT = "ร้อยละ";

/** What a column of counts counts, where its cells do not say: what stands in brackets behind its header, and people of itself. */
export function unitOfHeader(header: string): string {
  const said = IN_BRACKETS.exec(header)?.[1]?.trim() ?? "";
  if (isClassifier(said)) return said;
  return OF_PEOPLE.test(header) ? "คน" : "";
}

/** Only what is counted may stand behind a number without a space: ตำบล, and not ชาย or ถ้ามี. */
function isClassifier(word: string): boolean {
  return word !== "" && parseStatedCount(`สิบ${word}`)?.unit === word;
}

/** Reads a count as it was stated: 70, "กว่า 70 คน", "40-50". Where it says no unit, that of its column. */
export function readQuantityCell(cell: TableCell, written: string, unit: string): CellReading {
  if (cell.kind === "number") {
    const value = cell.isPercent ? Number((cell.value * 100).toPrecision(15)) : cell.value;
    // A cell may show the unit behind its number: 70 คน.
    const shown = parseStatedCount(cell.shown ?? "")?.unit;
    return { value: { comparator: "exact", value, unit: cell.isPercent ? PERCENT : shown || unit } };
  }
  const read = cell.kind === "text" ? parseStatedCount(written) : undefined;
  if (!read) return { ...wrong(written, "not-a-quantity"), value: { asStated: written } };
  const { asStated, ...count } = read;
  const isBare = count.unit === "" && count.comparator === "exact";
  return { value: { ...count, unit: count.unit || unit, ...(!isBare && { asStated }) } };
}
