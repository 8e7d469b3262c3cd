import type { CellWords } from "./cellText.js";
import { type AnyColumn, cellValue } from "./column.js";
import { type Comparable, compareBy } from "./order.js";
import type { DataTableQuery, DataTableSort } from "./query.js";

/** A row that is found, with its key. */
export interface Entry {
  readonly key: string;
  readonly row: unknown;
  /** Its place among the rows as they came, from 0. */
  readonly at: number;
}

/** Rows with the same value of the column that they are grouped by. */
export interface Group {
  readonly key: string;
  /** The value in words; empty where nothing was stated. */
  readonly label: string;
  readonly entries: readonly Entry[];
}

/** The rows that a query finds, in its order. */
export interface Arranged {
  readonly entries: readonly Entry[];
  readonly groups: readonly Group[] | undefined;
}

/** Finds rows that are all here. */
export interface Engine {
  /** The rows of a query. What the query before had in common with it is remembered. */
  arrange(query: DataTableQuery): Arranged;
  /** Makes ahead what the first search needs, while the page has nothing else to do. Answers the way to stop. */
  prepare?(): () => void;
}

export interface EngineSource {
  readonly rows: readonly unknown[];
  readonly columns: readonly AnyColumn[];
  readonly keyOf: (row: unknown) => string;
  readonly words: CellWords;
}

export type EngineMaker = (source: EngineSource) => Engine;

/** What was not stated is last, whichever way the order goes. */
export function compareStated(
  a: Comparable | undefined,
  b: Comparable | undefined,
  compare: (a: Comparable, b: Comparable) => number,
): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compare(a, b);
}

/** One column's part of an order: its values are read once, not at every comparison. */
function orderOf(entries: readonly Entry[], column: AnyColumn, direction: DataTableSort["direction"]) {
  const values = new Map(entries.map((entry) => [entry, cellValue(column, entry.row)]));
  const compare = compareBy(column.kind, () => values.values());
  const turned = direction === "ascending" ? compare : (a: Comparable, b: Comparable) => compare(b, a);
  return (one: Entry, other: Entry) => compareStated(values.get(one), values.get(other), turned);
}

/** Sorts and nothing else: all that a table without filters and groups needs. Rows that are equal stay as they came. */
export const createSorter: EngineMaker = ({ rows, columns, keyOf }) => {
  const entries: readonly Entry[] = rows.map((row, at) => ({ key: keyOf(row), row, at }));
  let last: readonly [sort: DataTableQuery["sort"], found: Arranged] = [[], { entries, groups: undefined }];
  return {
    arrange({ sort }) {
      if (sort === last[0]) return last[1];
      const orders = sort.flatMap(({ column: id, direction }) => {
        const column = columns.find((each) => each.id === id);
        return column ? [orderOf(entries, column, direction)] : [];
      });
      const compare = (one: Entry, other: Entry) => {
        for (const order of orders) {
          const found = order(one, other);
          if (found !== 0) return found;
        }
        return 0;
      };
      last = [sort, { entries: orders.length > 0 ? [...entries].sort(compare) : entries, groups: undefined }];
      return last[1];
    },
  };
};
