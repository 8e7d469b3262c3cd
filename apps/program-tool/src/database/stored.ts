import type { Stored } from "../api/contract.js";

interface Row<T> {
  readonly id: string;
  readonly revision: number;
  readonly record: T;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A row as it goes out: moments as ISO text, derived columns left behind. */
export function toStored<T>({ id, revision, record, createdAt, updatedAt }: Row<T>): Stored<T> {
  return { id, revision, record, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}

/** What became of an update that had to be made on top of a certain revision. */
export type UpdateOutcome<T> =
  | { readonly kind: "saved"; readonly stored: Stored<T> }
  | { readonly kind: "stale"; readonly current: Stored<T> }
  | { readonly kind: "missing" };

/** The row a statement gave back. It cannot be missing: the row was just inserted, or is locked. */
export function returned<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error("the database did not give back the row it wrote");
  return row;
}
