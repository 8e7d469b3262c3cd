import { formatThaiNumber, parseThaiNumber } from "@saan/thai/numbers";
import { fill } from "../messages/fill.js";
import type { MessagesOf } from "../messages/useMessages.js";
import type { KitSettings } from "../provider/KitProvider.js";
import { type CellValue, isUnread } from "./row.js";
import type { th } from "./th.js";

/** What a kind of cell may look at to read and to show a value. */
export interface CellKit extends Pick<KitSettings, "locale" | "digits" | "calendar"> {
  readonly messages: MessagesOf<typeof th>;
}

/** What a typed or pasted text is: a value, or the reason why it is none, with the remedy. */
export type CellReading =
  | { readonly value: string | number | null }
  | { readonly value?: undefined; readonly wrong: string };

/** How the cells of a column read and show their values. */
export interface CellKind {
  readonly read: (text: string, kit: CellKit) => CellReading;
  readonly show: (value: string | number, kit: CellKit) => string;
  /** The text to begin editing with, and to copy. @default as it is shown */
  readonly edit?: (value: string | number, kit: CellKit) => string;
  /** Figures stand at the end of the cell, one under the other. */
  readonly figures?: boolean;
  readonly inputMode?: "text" | "decimal" | "numeric";
  /** The answers to choose from; the cell is then a list. */
  readonly options?: readonly TableOption[];
}

export interface TableOption {
  readonly value: string;
  readonly label: string;
}

/** What every column says about itself. */
export interface ColumnWords {
  /** The name of its cells in a row. */
  readonly key: string;
  readonly label: string;
  /** Said in the head, once for the column: `บาท`. */
  readonly unit?: string;
  /** Said in the head in words. `emptyRequiredCells` finds what is missing. */
  readonly required?: boolean;
  /**
   * The room that the longest usual answer needs.
   * @default "medium"
   */
  readonly width?: "narrow" | "medium" | "wide";
}

export interface TableColumn extends ColumnWords {
  readonly cell: CellKind;
}

const text: CellKind = {
  read: (typed) => ({ value: typed.trim() === "" ? null : typed }),
  show: String,
};

/** A column of texts. */
export function textColumn(words: ColumnWords): TableColumn {
  return { ...words, cell: text };
}

export interface NumberColumnWords extends ColumnWords {
  /** Decimals to fill up to; nothing is rounded. */
  readonly decimals?: number;
  /**
   * Whether figures stand in groups of three; not in a year.
   * @default true
   */
  readonly grouped?: boolean;
}

/** A column of numbers, typed or pasted in Thai or Latin figures, with or without commas. */
export function numberColumn({ decimals, grouped = true, ...words }: NumberColumnWords): TableColumn {
  const show = (value: string | number, { digits }: CellKit) => {
    const number = Number(value);
    const padded = formatThaiNumber(number, { digits, decimals });
    const shown = parseThaiNumber(padded) === number ? padded : formatThaiNumber(number, { digits });
    return grouped ? shown : shown.replaceAll(",", "");
  };
  const read = (typed: string, { messages }: CellKit): CellReading => {
    if (typed.trim() === "") return { value: null };
    const value = parseThaiNumber(typed);
    return value === undefined ? { wrong: messages["editableTable.notANumber"] } : { value };
  };
  return { ...words, cell: { read, show, figures: true, inputMode: decimals === 0 ? "numeric" : "decimal" } };
}

export interface SelectColumnWords extends ColumnWords {
  readonly options: readonly TableOption[];
}

const folded = (typed: string) => typed.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();

/** A column of choices. What is pasted is found by its label or its value. */
export function selectColumn({ options, ...words }: SelectColumnWords): TableColumn {
  const read = (typed: string, { messages }: CellKit): CellReading => {
    const wanted = folded(typed);
    if (wanted === "") return { value: null };
    const found =
      options.find(({ label }) => folded(label) === wanted) ?? options.find(({ value }) => folded(value) === wanted);
    if (found) return { value: found.value };
    const list = options.map(({ label }) => label).join(", ");
    return { wrong: fill(messages["editableTable.notAnOption"], { options: list }) };
  };
  const show = (value: string | number) => options.find((option) => option.value === value)?.label ?? String(value);
  return { ...words, cell: { read, show, options } };
}

/** A cell in words. */
export function shownCell(value: CellValue, { cell }: TableColumn, kit: CellKit): string {
  return value === null ? "" : isUnread(value) ? value.unread : cell.show(value, kit);
}

/** The text that editing a cell begins with. */
export function editedCell(value: CellValue, { cell }: TableColumn, kit: CellKit): string {
  return value === null || isUnread(value) ? (value?.unread ?? "") : (cell.edit ?? cell.show)(value, kit);
}

/** The value a text stands for in its column; a text nobody can read is kept. */
export function readCell(typed: string, { cell }: TableColumn, kit: CellKit): CellValue {
  const reading = cell.read(typed, kit);
  return reading.value === undefined ? { unread: typed } : reading.value;
}

/** Why a cell could not be read; undefined when it could. */
export function wrongCell(value: CellValue, { cell }: TableColumn, kit: CellKit): string | undefined {
  if (!isUnread(value)) return undefined;
  const reading = cell.read(value.unread, kit);
  return reading.value === undefined ? reading.wrong : kit.messages["editableTable.unread"];
}
