/** The order of one column. */
export interface DataTableSort {
  /** The column's id. */
  readonly column: string;
  readonly direction: "ascending" | "descending";
}

/** What the rows of one column must be. Plain data: it can go into an address or to a server as it is. */
export type DataTableFilter =
  /** All these words occur, whatever the order, marks and spelling variants folded. */
  | { readonly kind: "text"; readonly text: string }
  /** One of these, in words. An empty text stands for "not stated". */
  | { readonly kind: "choice"; readonly values: readonly string[] }
  /** Both ends belong to it; an open end is left out. */
  | { readonly kind: "number"; readonly from?: number; readonly to?: number }
  /** ISO 8601, whole or in part; a stated date is in the range if any day that it can mean is. */
  | { readonly kind: "date"; readonly from?: string; readonly to?: string };

/** All that a person has asked of a table. A change of anything but the page leads back to page 1, in the same change. */
export interface DataTableQuery {
  /** The first column counts first. */
  readonly sort: readonly DataTableSort[];
  /** The words in the search box. */
  readonly search: string;
  /** By the columns' ids. */
  readonly filters: Readonly<Record<string, DataTableFilter>>;
  /** The id of the column that rows are grouped by. */
  readonly groupBy: string | null;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

export const blankQuery: DataTableQuery = {
  sort: [],
  search: "",
  filters: {},
  groupBy: null,
  page: 1,
  pageSize: 25,
};

/** A press on a column's head: ascending, descending, and back to the order the rows came in. */
export function nextSort(sort: readonly DataTableSort[], column: string, together: boolean): readonly DataTableSort[] {
  const now = sort.find((entry) => entry.column === column)?.direction;
  const next: readonly DataTableSort[] =
    now === "descending" ? [] : [{ column, direction: now === "ascending" ? "descending" : "ascending" }];
  if (!together) return next;
  return now ? sort.flatMap((entry) => (entry.column === column ? next : [entry])) : [...sort, ...next];
}

/** Whether rows are left out by it. */
export function narrows({ search, filters }: DataTableQuery): boolean {
  return search.trim() !== "" || Object.keys(filters).length > 0;
}

/** The query after a change. */
export function withChange(query: DataTableQuery, change: Partial<DataTableQuery>): DataTableQuery {
  return { ...query, page: 1, ...change };
}
