import { isAdvised, type RowsInWork, stateOf } from "./rowsInWork.js";

export type RowFilter = "faulty" | "advice" | "all";

/** Which rows and columns are shown. It stays while cells are put right, so that nothing goes away under a person's hands. */
export interface Listed {
  readonly filter: RowFilter;
  /** Numbers of rows, in their order. */
  readonly rows: readonly number[];
  /** Columns that something is said about, of all rows that are shown. */
  readonly columns: ReadonlySet<number>;
}

export function listedRows<T>(work: Omit<RowsInWork<T>, "reading" | "id">, filter: RowFilter): Listed {
  const rows = work.rows.filter((row) => {
    const state = stateOf(work, row);
    if (filter === "all") return true;
    return filter === "faulty" ? state === "faulty" || work.refused.has(row.row) : isAdvised(row, state);
  });
  const columns = new Set<number>();
  for (const { issues, advice } of rows) {
    for (const { column } of filter === "advice" ? advice : issues) if (column !== undefined) columns.add(column);
  }
  return { filter, rows: rows.map(({ row }) => row), columns };
}
