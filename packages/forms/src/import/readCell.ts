import { parseThaiNumber } from "@saan/thai/numbers";
import { foldThai } from "@saan/thai/text";
import type { FormNode } from "../model/index.js";
import { type CellReading, nothing, wrong } from "./CellReading.js";
import { readChoice, readChoices } from "./readChoice.js";
import { type DateQuestion, readDateCell, readDateTimeCell, readStatedDateCell } from "./readDateCell.js";
import { readQuantityCell } from "./readQuantityCell.js";
import { isShortened, readWords } from "./readWords.js";
import { cellText, type TableCell } from "./table.js";

// Thai tables have a dash where there is nothing to say.
const NOTHING = /^[-–—‐−.\s]*$/;

/** What is known of the cells in a column. */
export interface CellQuestion extends DateQuestion {
  /** What is counted in it, where a cell does not say. */
  readonly unit?: string;
}

/** Reads a cell for a field, as the controls of a form read what is typed into them. References are read by `readReference`. */
export function readCell(node: FormNode, cell: TableCell | undefined, question: CellQuestion): CellReading {
  const written = cellText(cell).trim();
  if (!cell || written === "") return nothing;
  if (cell.kind === "error") return wrong(written, "error-in-cell");
  if (cell.kind === "text" && NOTHING.test(written)) return nothing;
  switch (node.kind) {
    case "text":
      return node.constraints.dateTime
        ? readDateTimeCell(node.constraints.dateTime, cell, written, question)
        : readWords(node, cell, written);
    case "multiline":
      return readWords(node, cell, written);
    case "number":
      return readNumber(node, cell, written, question.unit ?? "");
    case "boolean":
      return readYesNo(cell, written);
    case "choice":
      return readChoice(node, written, question.locale);
    case "multi-choice":
      return readChoices(node, written, question.locale);
    case "date":
      return readDateCell(cell, written, question);
    case "stated-date":
      return readStatedDateCell(cell, written, question);
    case "group":
      return readQuantityCell(cell, written, question.unit ?? "");
    default:
      return { value: written };
  }
}

const FIGURES = 15;

function readNumber(node: FormNode, cell: TableCell, written: string, ofColumn: string): CellReading {
  const isShare = node.format === "percent" || ["%", "ร้อยละ", "percent", "per cent"].some((unit) => isUnit(node, unit));
  if (cell.kind === "number") {
    // Shown as 85 %, held as 0.85; the field counts in hundredths.
    const value = cell.isPercent && isShare ? Number((cell.value * 100).toPrecision(FIGURES)) : cell.value;
    return { value };
  }
  if (cell.kind !== "text") return wrong(written, "not-a-number");
  if (isShortened(cell)) return wrong(written, "shortened-number");
  // Where the field has no unit, that of its column may stand behind the number: 4 คน below "สมาชิก (คน)".
  const own = node.unit ? [node.unit.th, node.unit.en] : [ofColumn];
  const units = [...(isShare ? ["%", "ร้อยละ"] : []), ...own];
  const value = parseThaiNumber(withoutUnit(written, units));
  return value === undefined ? wrong(written, "not-a-number") : { value };
}

function isUnit({ unit }: FormNode, word: string): boolean {
  return unit?.th === word || unit?.en.toLowerCase() === word;
}

/** `1,250 คน` and `ร้อยละ 80` without their unit. */
function withoutUnit(text: string, units: readonly string[]): string {
  const folded = foldThai(text);
  for (const unit of units.map(foldThai)) {
    if (unit === "") continue;
    if (folded.endsWith(unit)) return folded.slice(0, -unit.length).trim();
    if (folded.startsWith(unit)) return folded.slice(unit.length).trim();
  }
  return text;
}

// ü is the mark ✓ in the letters of Wingdings, and P in those of Wingdings 2.
const YES = new Set("ใช่ มี จริง ได้ เป็น ผ่าน ถูก แล้ว มีแล้ว ✓ ✔ ☑ √ / ü p y yes true t 1 on".split(" ").map(foldThai));
const NO = new Set("ไม่ เท็จ ผิด ยัง ✗ ✘ ☐ n no false f 0 off".split(" ").map(foldThai));

function readYesNo(cell: TableCell, written: string): CellReading {
  if (cell.kind === "boolean") return { value: cell.value };
  const said = foldThai(written);
  if (YES.has(said)) return { value: true };
  const denied = /^(?:ยัง)?ไม่(.+)$/.exec(said)?.[1];
  const isNo = NO.has(said) || (denied !== undefined && YES.has(denied.trim()));
  return isNo ? { value: false } : wrong(written, "not-yes-or-no");
}
