/** What is in one cell, as the file has it. What is in no cell is not there at all. */
export type TableCell =
  | { readonly kind: "text"; readonly value: string }
  | {
      readonly kind: "number";
      readonly value: number;
      /** Where it is shown otherwise than as its digits: `0812345678` of 812345678. */
      readonly shown?: string;
      /** It is shown as a percentage: 0.85 as 85 %. */
      readonly isPercent?: true;
    }
  /** `value` is an ISO day, or day and time: `2019-07-19T13:00`. The year is the one of the sheet, which may be of พ.ศ. */
  | { readonly kind: "date"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** What a formula could not work out: `#N/A`. */
  | { readonly kind: "error"; readonly value: string };

export interface TableRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly number: number;
  /** By the place of their column, from 0. */
  readonly cells: readonly (TableCell | undefined)[];
}

export interface TableColumn {
  /** From 0. */
  readonly index: number;
  /** `A`, `B`, … `AA`. */
  readonly letter: string;
  /** What its header says; "" when it has none. */
  readonly header: string;
  /** The first few different things written in it. */
  readonly samples: readonly string[];
}

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** The number of the row that looks like the header; 0 when none does. */
  readonly headerRow: number;
  readonly columns: readonly TableColumn[];
  /** Cells that are one to the eye, as the file names them: `B1:D1`. The first of each is the one that holds anything. */
  readonly merged: readonly string[];
  /** All rows in which anything is written, those above the header and the header too. */
  readonly rows: readonly TableRow[];
}

/** What a reader may want to know of a file that was read. */
export type TableNotice =
  /** Its letters are in the old Thai encoding (TIS-620, Windows-874); nothing in a file says so, so have a look. */
  | "thai-encoding-guessed"
  /** It quotes other workbooks. Nothing was fetched: the values are those that were last worked out. */
  | "has-links"
  /** Some cells are worked out by formulas. The values are those that were last worked out. */
  | "has-formulas"
  /** Some cells reach over several rows. What is in them, unless it is a number, was put into each of those rows. */
  | "has-merged-cells"
  /** Some rows or columns are hidden, or filtered away. They were read like the others. */
  | "has-hidden";

const ALPHABET = 26;
const BEFORE_A = 64;

/** `A` of 0, `AA` of 26. */
export function columnLetter(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / ALPHABET)) {
    letters = String.fromCharCode(BEFORE_A + 1 + ((rest - 1) % ALPHABET)) + letters;
  }
  return letters;
}

/** `C7` of row 7 and column 2. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetter(column)}${row}`;
}

/** The place of an address as a worksheet has it: `C7`; undefined when it is none. */
export function placeOf(address: string): { readonly row: number; readonly column: number } | undefined {
  let column = 0;
  let at = 0;
  for (; at < address.length; at += 1) {
    const code = address.charCodeAt(at) - BEFORE_A;
    if (code < 1 || code > ALPHABET) break;
    column = column * ALPHABET + code;
  }
  const row = Number(address.slice(at));
  return at === 0 || at > 3 || !(row >= 1) || !Number.isInteger(row) ? undefined : { row, column: column - 1 };
}

/** A cell as a person reads it. */
export function cellText(cell: TableCell | undefined): string {
  if (!cell) return "";
  if (cell.kind === "number") return cell.shown ?? String(cell.value);
  return String(cell.value);
}
