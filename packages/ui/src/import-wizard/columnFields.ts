import { type FormColumn, formColumns, type Mapping, rightAt, type TableColumn } from "@saan/forms/import";
import type { FormModel } from "@saan/forms/model";
import type { Path } from "@saan/schema/read";
import type { Locale } from "../provider/KitProvider.js";

/** How many rows of a list there are fields for, where the file speaks of no more. */
const ROWS = 3;

/** The name of a field among all that columns can be for: `parties.1.area`. */
export function fieldKey(path: Path): string {
  return path.join(".");
}

/**
 * What a column can be for, in form order: the fields that the role may write, of a list those of its first rows and one row
 * more than the file speaks of.
 */
export function columnFields(
  model: FormModel,
  locale: Locale,
  role: string | undefined,
  guess: Mapping,
): ReadonlyMap<string, FormColumn> {
  const rowsOf = (list: Path) => {
    const inList = guess.filter(({ path }) => list.every((step, at) => path[at] === step));
    return Math.max(ROWS, ...inList.map(({ path }) => Number(path[list.length] ?? 0) + 2));
  };
  const isWritten = (path: Path) => rightAt(model, path, role) === "write";
  const fields = formColumns(
    model,
    locale,
    (list, { constraints }) => Math.min(rowsOf(list), constraints.maxItems ?? Number.POSITIVE_INFINITY),
    isWritten,
  );
  return new Map(fields.map((field) => [fieldKey(field.path), field]));
}

/**
 * A name for each column by which a choice is known again, in another sheet or in the file of next month: its header, with its
 * place among equal ones; its letter where it has none.
 */
export function columnKeys(columns: readonly TableColumn[]): ReadonlyMap<number, string> {
  const seen = new Map<string, number>();
  return new Map(
    columns.map(({ index, header, letter }) => {
      const place = seen.get(header) ?? 0;
      seen.set(header, place + 1);
      return [index, header === "" ? `#${letter}` : `${header}\n${place}`];
    }),
  );
}
