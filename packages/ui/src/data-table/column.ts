import type { ReactNode } from "react";
import type { TagTone } from "../tag/Tag.js";

/** What a cell holds. `null`, `undefined` and empty text are "not stated": they read ไม่ระบุ and come last in any order. */
export type DataTableValue = string | number | boolean | null | undefined;

export type DataTableKind = "text" | "number" | "money" | "date" | "tag";

/** One column: what it is called, what it holds, and what may be done with it. */
export interface DataTableColumn<Row> {
  readonly id: string;
  /** Stands in the head, and before the value where rows are shown as cards. Units belong here: "งบประมาณ (บาท)". */
  readonly label: string;
  /**
   * The value that is sorted, filtered, summed and copied; a date as ISO 8601, also in part (`2019-07`).
   * @default the row's own property with the name of the column
   */
  value?(row: Row): DataTableValue;
  /** What is shown instead of the value in words: a link, a component. */
  cell?(row: Row): ReactNode;
  /** The value in words, for searching, choosing, grouping, and for the cell if there is none of its own. */
  text?(row: Row): string;
  /** What is copied and downloaded, where the words of the document are wanted and not the value they were read as. */
  stated?(row: Row): string;
  /**
   * How the value is ordered and shown: `text` and `tag` in Thai alphabetical order, `number` and `money` with thousands
   * marked, `date` in the calendar of the reader.
   * @default "text"
   */
  readonly kind?: DataTableKind;
  /** The colour of a `tag`. */
  tone?(row: Row): TagTone;
  /** @default true */
  readonly sortable?: boolean;
  /** A filter of its own for this column, with the feature `withFilters`: by words, by choice, by range of numbers or dates. */
  readonly filter?: "text" | "choice" | "number" | "date";
  /** What can be chosen in a `choice` filter; the values that occur, if it is left out. */
  readonly choices?: readonly string[];
  /** Rows can be put together by it, with the feature `withGrouping`. */
  readonly groupable?: boolean;
  /** @default "end" for numbers and money, "start" for the rest */
  readonly align?: "start" | "center" | "end";
  /** In CSS pixels. */
  readonly width?: number;
  /** Not shown until chosen, with the feature `withColumnMenu`. */
  readonly hidden?: boolean;
  /**
   * Where rows are cards: `title` heads the card, `hide` is left out of it.
   * @default "title" for the first column, "show" for the rest
   */
  readonly phone?: "title" | "show" | "hide";
  /** Adds up the column under the table, over all rows that are found. */
  readonly sum?: boolean;
  /** Something else of all rows that are found, to stand under the column. */
  footer?(rows: readonly Row[]): ReactNode;
}

/** A column whose rows' type is no longer known: it holds methods, which take the rows of their own table only. */
export type AnyColumn = DataTableColumn<unknown>;

/** The value of a cell; `undefined` for whatever was not stated. */
export function cellValue(column: AnyColumn, row: unknown): string | number | boolean | undefined {
  const value = column.value ? column.value(row) : (row as Record<string, unknown>)[column.id];
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (typeof value === "number") return Number.isNaN(value) ? undefined : value;
  return typeof value === "boolean" ? value : undefined;
}

/** The column that names a row. */
export function titleColumn(columns: readonly AnyColumn[]): AnyColumn | undefined {
  return columns.find(({ phone }) => phone === "title") ?? columns[0];
}

export function alignOf({ align, kind }: AnyColumn): "start" | "center" | "end" {
  return align ?? (kind === "number" || kind === "money" ? "end" : "start");
}
