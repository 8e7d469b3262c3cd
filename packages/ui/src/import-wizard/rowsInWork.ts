import type { CellFix, CellIssue, ImportedRow, RowsReading } from "@saan/forms/import";

/** What a person put into a cell instead of what was there. */
export interface KeptFix {
  readonly fix: string | CellFix;
  /** How it reads in the box. */
  readonly shown: string;
  /** The field it was for: a value that was chosen is for that field alone. */
  readonly field: string;
}

/** The rows of a sheet while a person puts them right. Each change makes a new one. */
export interface RowsInWork<T> {
  /** Another number for each time the rows were read. */
  readonly id: number;
  readonly reading: RowsReading<T>;
  readonly rows: readonly ImportedRow<T>[];
  readonly fixes: ReadonlyMap<string, KeptFix>;
  /** Numbers of rows that a person leaves out. */
  readonly skipped: ReadonlySet<number>;
  /** Numbers of rows that were brought in. */
  readonly sent: ReadonlySet<number>;
  /** What a server said of rows it did not take, by their numbers. */
  readonly refused: ReadonlyMap<number, string>;
}

export type RowState = "ready" | "faulty" | "skipped" | "sent" | "total" | "header";

export function stateOf<T>(work: Omit<RowsInWork<T>, "reading" | "id">, row: ImportedRow<T>): RowState {
  if (work.sent.has(row.row)) return "sent";
  if (row.kind !== "record") return row.kind;
  if (work.skipped.has(row.row)) return "skipped";
  return row.ok ? "ready" : "faulty";
}

/** How many rows are in each state, and at how many points something is wrong. */
export interface RowCounts extends Readonly<Record<RowState, number>> {
  readonly points: number;
  readonly advised: number;
}

export function countRows<T>(work: Omit<RowsInWork<T>, "reading" | "id">): RowCounts {
  const counts = { ready: 0, faulty: 0, skipped: 0, sent: 0, total: 0, header: 0, points: 0, advised: 0 };
  for (const row of work.rows) {
    const state = stateOf(work, row);
    counts[state] += 1;
    if (state === "faulty") counts.points += row.issues.length;
    if (isAdvised(row, state)) counts.advised += 1;
  }
  return counts;
}

export function isAdvised<T>(row: ImportedRow<T>, state: RowState): boolean {
  return row.advice.length > 0 && (state === "ready" || state === "faulty");
}

/** What is wrong in the rows that would be brought in if it were not. */
export function openIssues<T>(work: Omit<RowsInWork<T>, "reading" | "id">): readonly CellIssue[] {
  return work.rows.flatMap((row) => (stateOf(work, row) === "faulty" ? row.issues : []));
}

/** Faults that one column has, of the kinds that a person can end for all its cells at once. */
export interface ColumnFault {
  readonly column: number;
  /** `era`: years that may be of either era. `wrong`: most rows have a fault there, so it is likely for another field. */
  readonly kind: "era" | "wrong";
  readonly count: number;
}

const FEW_ROWS = 10;
const MOST = 0.5;
// A name of many places and an empty cell are of the right column.
const OF_THE_RIGHT_COLUMN: ReadonlySet<string> = new Set(["ambiguous-choice", "required", "ambiguous-date"]);

export function columnFaults<T>(work: Omit<RowsInWork<T>, "reading" | "id">): readonly ColumnFault[] {
  const eras = new Map<number, number>();
  const wrong = new Map<number, number>();
  let rows = 0;
  for (const row of work.rows) {
    if (row.kind !== "record") continue;
    rows += 1;
    const seen = new Set<number>();
    for (const { column, code } of row.issues) {
      if (column === undefined || seen.has(column)) continue;
      seen.add(column);
      if (code === "ambiguous-date") eras.set(column, (eras.get(column) ?? 0) + 1);
      if (!OF_THE_RIGHT_COLUMN.has(code)) wrong.set(column, (wrong.get(column) ?? 0) + 1);
    }
  }
  const some = [...eras].filter(([, count]) => count > 1);
  const most = [...wrong].filter(([, count]) => rows >= FEW_ROWS && count > rows * MOST);
  return [
    ...some.map(([column, count]): ColumnFault => ({ column, kind: "era", count })),
    ...most.map(([column, count]): ColumnFault => ({ column, kind: "wrong", count })),
  ];
}

/** The name under which cells of one column that say the same are found. */
function sameKey(column: number, written: string): string {
  return `${column}\n${written}`;
}

/** The numbers of rows with something wrong in one column, by what is written there. */
export function sameFaults<T>(work: Omit<RowsInWork<T>, "reading" | "id">): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { row, column, written } of openIssues(work)) {
    if (column === undefined || written === undefined) continue;
    const key = sameKey(column, written);
    const rows = found.get(key);
    if (!rows) found.set(key, [row]);
    else if (rows.at(-1) !== row) rows.push(row);
  }
  return found;
}

export function rowsSaying(
  same: ReadonlyMap<string, readonly number[]>,
  column: number,
  written: string,
): readonly number[] {
  return written === "" ? none : (same.get(sameKey(column, written)) ?? none);
}

const none: readonly number[] = [];
