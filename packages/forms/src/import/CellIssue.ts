import type { Issue } from "@saan/schema/read";

/** What can be wrong with a cell besides what can be wrong with an answer. See `importText` for the words. */
export const cellCodes = [
  /** `#N/A`, `#REF!`: what a formula could not work out. */
  "error-in-cell",
  /** A year that could be of พ.ศ. or ค.ศ., or a year of two figures. `choices` are the readings. */
  "ambiguous-date",
  /** Several places, or whatever a source knows, are called so. */
  "ambiguous-choice",
  /** A source knows nothing that is called so. */
  "no-such-choice",
  "not-yes-or-no",
  /** No number, or more than one that is no range, where a count is asked for. */
  "not-a-quantity",
  /** A long number of which the first figures alone are left: 1.1E+12. */
  "shortened-number",
  /** Advice: a day of the sheet in a year after 2400, taken as a year of พ.ศ. */
  "read-as-buddhist-year",
  /** Advice: a bare number taken for a day, as workbooks count days. */
  "read-as-serial",
  /** Advice: a telephone number without its first 0, which was put before it. */
  "put-zero-before",
  /** Advice: a day of the sheet where words are asked for: 12/3 of a house may have become one. */
  "date-for-words",
  /** Advice: the form reckons the field, and comes to something else than the cell says. */
  "calculated-otherwise",
] as const;

export type CellCode = (typeof cellCodes)[number];

/** What keeps a text from being a day, where that can be told: the `reason` in the params of `unreadable-date`. */
export const dateFaults = [
  "no-year",
  "year-too-short",
  "year-out-of-range",
  "no-such-month",
  "no-such-day",
  "no-such-time",
  /** A month or a year, where a day is asked for. */
  "needs-day",
  /** A day, where a day and a time are asked for. */
  "needs-time",
] as const;

export type DateFault = (typeof dateFaults)[number];

/** One thing that a cell may mean. */
export interface CellChoice {
  readonly label: string;
  /** A second line that tells equal labels apart. */
  readonly detail?: string;
  /** The form value; give it to `fixCell`. */
  readonly value: unknown;
}

/** An issue or advice about a record that was read from a row, and where in the file it is. */
export interface CellIssue extends Issue {
  readonly sheet: string;
  /** As the spreadsheet numbers it. */
  readonly row: number;
  /** From 0; absent where no column of the sheet is for that field. */
  readonly column?: number;
  /** `C7`; absent where there is no column. */
  readonly address?: string;
  /** What stands in the cell. */
  readonly written?: string;
  /** What may be meant, the likeliest first. */
  readonly choices?: readonly CellChoice[];
}
