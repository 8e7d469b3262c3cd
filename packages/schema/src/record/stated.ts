import type { CodeOf } from "../field/codelist.js";
import { valueAt } from "../read/schema-at.js";
import type { absenceReasons, confidences, ListStatement, Provenance } from "./provenance.js";

/** A fact as a record holds it: said, with the words and the witness where they were kept, or absent with a reason. */
export type Stated<T> =
  | {
      readonly kind: "stated";
      readonly value: T;
      readonly confidence: CodeOf<typeof confidences>;
      readonly asStated?: string;
      readonly asserter?: string;
      /** Id of the source record. */
      readonly source?: string;
    }
  | { readonly kind: "absent"; readonly reason: CodeOf<typeof absenceReasons> | "not-recorded" };

/** A list as a record holds it: its rows, whether they are all, and the total the document states. */
export interface StatedList<T> {
  readonly rows: readonly T[];
  /** `undefined` when nobody said. */
  readonly isComplete: boolean | undefined;
  readonly total: ListStatement["total"];
}

interface Sourced {
  readonly provenance?: Provenance | undefined;
}

/**
 * What a record states at a field, given by its path with points (`term.end`, `parties.0`). A field without a value is
 * absent, for the reason noted or because nobody recorded any. Never throws on any path.
 *
 * @typeParam T what the field holds; the schema has checked it.
 */
export function statedOf<T = unknown>(record: Sourced, field: string): Stated<T> {
  const { statements = [], absences = [] } = record.provenance ?? {};
  const value = valueAt(record, readPath(field));
  if (value === undefined) {
    return { kind: "absent", reason: absences.find((absence) => absence.field === field)?.reason ?? "not-recorded" };
  }
  const statement = statements.find((one) => one.field === field);
  return {
    kind: "stated",
    value: value as T,
    confidence: statement?.confidence ?? "stated",
    ...(statement?.asStated !== undefined && { asStated: statement.asStated }),
    ...(statement?.asserter !== undefined && { asserter: statement.asserter }),
    ...(statement?.source !== undefined && { source: statement.source }),
  };
}

/** The list a record states at a field, with what is known of it as a whole. A field that is no list has no rows. */
export function statedListOf<T = unknown>(record: Sourced, field: string): StatedList<T> {
  const rows = valueAt(record, readPath(field));
  const about = record.provenance?.lists?.find((one) => one.field === field);
  return { rows: Array.isArray(rows) ? (rows as T[]) : [], isComplete: about?.isComplete, total: about?.total };
}

/** A path with points as the path of an issue: rows are numbers. */
export function readPath(field: string): (string | number)[] {
  return field.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
