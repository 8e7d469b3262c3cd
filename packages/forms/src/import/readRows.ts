import type { Path } from "@saan/schema/read";
import { type Form, type FormModel, nodeAt } from "../model/index.js";
import { calculatedNodes } from "../rules/calculatedNodes.js";
import type { CellFix } from "./CellFix.js";
import { type TableField, tableFields } from "./fields.js";
import type { Mapping } from "./Mapping.js";
import type { ReadRowsOptions } from "./ReadRowsOptions.js";
import { type ImportedRow, RowReader } from "./RowReader.js";
import { placeOf, type Sheet } from "./table.js";

// Long enough to be worth the pause, short enough that a press of a key is not felt.
const PIECE = 16;

/**
 * Reads the rows below the header of a sheet as records of a form: the values as its controls read what is typed, then
 * rules and schema as `readSubmission`. A calculated field takes what a cell says only where its calculation comes to nothing;
 * where it comes to something else there is advice. Empty rows are skipped; rows of totals and repeated headers
 * are told and not read. Works in pieces of
 * a few milliseconds, so that a page stays alive.
 */
export async function readRows<T>(
  form: Form<T>,
  sheet: Sheet,
  mapping: Mapping,
  options: ReadRowsOptions = {},
): Promise<RowsReading<T>> {
  const reader = new RowReader(form, sheet, inFormOrder(form.model, mapping), options);
  const below = sheet.rows.filter(({ number }) => number > sheet.headerRow);
  const rows: ImportedRow<T>[] = [];
  let begun = Date.now();
  let done = 0;
  for (const row of below) {
    if (Date.now() - begun > PIECE) {
      options.onProgress?.(done, below.length);
      await new Promise((resolve) => setTimeout(resolve));
      begun = Date.now();
    }
    if (options.signal?.aborted) break;
    const read = reader.read(row);
    const imported = read instanceof Promise ? await read : read;
    if (imported) rows.push(imported);
    done += 1;
  }
  options.onProgress?.(done, below.length);
  return new RowsReading(form.model, reader, rows, unmappedFields(form.model, mapping), done === below.length);
}

/** The rows of a sheet as records, and the way to put a cell right. */
export class RowsReading<T> {
  /** Whether all rows were read: nobody ended it. */
  readonly isWhole: boolean;
  /** Fields that every record needs and that no column is for: every row will say so. */
  readonly missing: readonly TableField[];
  readonly model: FormModel;
  readonly #reader: RowReader<T>;
  readonly #rows: ImportedRow<T>[];

  constructor(
    model: FormModel,
    reader: RowReader<T>,
    rows: ImportedRow<T>[],
    missing: readonly TableField[],
    isWhole: boolean,
  ) {
    this.model = model;
    this.#reader = reader;
    this.#rows = rows;
    this.missing = missing;
    this.isWhole = isWhole;
  }

  /** In the order of the sheet. Empty rows are none of them. */
  get rows(): readonly ImportedRow<T>[] {
    return this.#rows;
  }

  /** The records that nothing is wrong with. */
  get records(): readonly T[] {
    return this.#rows.flatMap((row) => (row.kind === "record" && row.ok ? [row.record as T] : []));
  }

  /** All that is wrong, row by row. */
  get issues(): readonly ImportedRow<T>["issues"][number][] {
    return this.#rows.flatMap((row) => (row.kind === "record" ? row.issues : []));
  }

  /**
   * Puts a cell right, by what a person typed instead or by the value of a choice, and reads its row again; with `undefined`
   * the cell says again what the file says. Undefined when the address is of no row of the table or of no column that is
   * read, and when the row says nothing any more.
   */
  async fixCell(address: string, fix: string | CellFix | undefined): Promise<ImportedRow<T> | undefined> {
    const place = placeOf(address);
    if (!place || !this.#reader.hasCell(place.row, place.column)) return undefined;
    const row = await this.#reader.fix(place.row, place.column, fix);
    this.#put(place.row, row);
    return row;
  }

  /** Puts many cells right in one way, in pieces of a few milliseconds as `readRows` reads. */
  async fixCells(addresses: readonly string[], fix: string | CellFix | undefined): Promise<void> {
    let begun = Date.now();
    for (const address of addresses) {
      if (Date.now() - begun > PIECE) {
        await new Promise((resolve) => setTimeout(resolve));
        begun = Date.now();
      }
      await this.fixCell(address, fix);
    }
  }

  #put(number: number, row: ImportedRow<T> | undefined): void {
    let from = 0;
    let to = this.#rows.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#rows[middle] as ImportedRow<T>).row < number) from = middle + 1;
      else to = middle;
    }
    const isThere = this.#rows[from]?.row === number;
    this.#rows.splice(from, isThere ? 1 : 0, ...(row ? [row] : []));
  }
}

/** Choices before what depends on them, lists from their first row. */
function inFormOrder(model: FormModel, mapping: Mapping): Mapping {
  const rank = new Map(tableFields(model).map(({ path }, index) => [path.join("."), index]));
  const ranked = mapping.map((one) => ({
    one,
    rank: rank.get(templateOf(model, one.path)) ?? -1,
    rows: rowsIn(one.path),
  }));
  const comparable = ranked.filter((one) => one.rank >= 0);
  comparable.sort((a, b) => compare(a.rows, b.rows) || a.rank - b.rank);
  return comparable.map(({ one }) => one);
}

function rowsIn(path: Path): readonly number[] {
  return path.filter((step) => typeof step === "number");
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? -1) - (b[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** `parties.*.area` of `["parties", 2, "area"]`. */
export function templateOf(model: FormModel, path: Path): string {
  const steps = path.map((step, at) => {
    const above = typeof step === "number" ? nodeAt(model, path.slice(0, at)) : undefined;
    return above?.kind === "list" || above?.kind === "record" ? "*" : step;
  });
  return steps.join(".");
}

/** Fields that every record needs and that no column is for, in form order. A count is one, whole or in its parts. */
export function unmappedFields(model: FormModel, mapping: Mapping): readonly TableField[] {
  const mapped = new Set(mapping.map(({ path }) => templateOf(model, path)));
  return tableFields(model).filter((field) => {
    const { node, path } = field;
    const isNeeded =
      node.required && !calculatedNodes(model).has(node) && node.default === undefined && node.kind !== "boolean";
    if (!isNeeded || path.includes("*") || isMapped(model, field, mapped)) return false;
    return path.every((_, at) => nodeAt(model, path.slice(0, at))?.kind === "group" && isRequiredAt(model, path, at));
  });
}

function isMapped(model: FormModel, { path, ofQuantity }: TableField, mapped: ReadonlySet<string>): boolean {
  const name = path.join(".");
  if (mapped.has(name)) return true;
  const parts = tableFields(model).filter((one) => one.ofQuantity === "part");
  const hasPart = (count: string) => parts.some(({ path }) => isPartOf(path, count) && mapped.has(path.join(".")));
  if (ofQuantity === "whole") return hasPart(name);
  const count = path.slice(0, -1).join(".");
  // A part is missed only beside others of its count.
  return ofQuantity === "part" && (mapped.has(count) || !hasPart(count));
}

function isPartOf(path: Path, count: string): boolean {
  return path.slice(0, -1).join(".") === count;
}

function isRequiredAt(model: FormModel, path: Path, at: number): boolean {
  return at === 0 || nodeAt(model, path.slice(0, at))?.required === true;
}
