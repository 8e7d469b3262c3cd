import { type CellValue, cellOf, type EditableRow } from "./row.js";

/** One change of the rows, small enough to send or to store by itself. */
export type TablePatch =
  | { readonly kind: "set"; readonly key: string; readonly column: string; readonly value: CellValue }
  | { readonly kind: "insert"; readonly at: number; readonly rows: readonly EditableRow[] }
  | { readonly kind: "remove"; readonly keys: readonly string[] }
  | { readonly kind: "move"; readonly key: string; readonly to: number };

/** The rows after these changes. What is about a row that is no longer there changes nothing. */
export function applyPatches(rows: readonly EditableRow[], patches: readonly TablePatch[]): readonly EditableRow[] {
  let next = rows;
  // Cells are gathered, so that pasting a thousand rows copies the list once.
  let cells = new Map<string, Map<string, CellValue>>();
  const settle = () => {
    if (cells.size === 0) return;
    const changed = cells;
    cells = new Map();
    next = next.map((row) => {
      const own = changed.get(row.key);
      return own ? { ...row, cells: { ...row.cells, ...Object.fromEntries(own) } } : row;
    });
  };
  for (const patch of patches) {
    if (patch.kind === "set") {
      const own = cells.get(patch.key) ?? new Map<string, CellValue>();
      cells.set(patch.key, own.set(patch.column, patch.value));
      continue;
    }
    settle();
    next = changeOrder(next, patch);
  }
  settle();
  return next;
}

function changeOrder(rows: readonly EditableRow[], patch: Exclude<TablePatch, { kind: "set" }>) {
  if (patch.kind === "insert") return [...rows.slice(0, patch.at), ...patch.rows, ...rows.slice(patch.at)];
  if (patch.kind === "remove") {
    const gone = new Set(patch.keys);
    return rows.filter(({ key }) => !gone.has(key));
  }
  const moved = rows.find(({ key }) => key === patch.key);
  if (!moved) return rows;
  const rest = rows.filter((row) => row !== moved);
  return [...rest.slice(0, patch.to), moved, ...rest.slice(patch.to)];
}

/** The changes that take these back, in the order to apply them. */
export function invertPatches(rows: readonly EditableRow[], patches: readonly TablePatch[]): readonly TablePatch[] {
  const back: TablePatch[] = [];
  let now = rows;
  for (const patch of patches) {
    back.unshift(...inverse(now, patch));
    // A cell that is set moves no row: only its first value is looked up, and that in the rows as they were.
    if (patch.kind !== "set") now = applyPatches(now, [patch]);
  }
  return back;
}

function inverse(rows: readonly EditableRow[], patch: TablePatch): readonly TablePatch[] {
  if (patch.kind === "insert") return [{ kind: "remove", keys: patch.rows.map(({ key }) => key) }];
  if (patch.kind === "remove") {
    const gone = new Set(patch.keys);
    return rows.flatMap((row, at) => (gone.has(row.key) ? [{ kind: "insert" as const, at, rows: [row] }] : []));
  }
  const at = rows.findIndex(({ key }) => key === patch.key);
  const row = rows[at];
  if (!row) return [];
  if (patch.kind === "move") return [{ kind: "move", key: patch.key, to: at }];
  return [{ kind: "set", key: patch.key, column: patch.column, value: cellOf(row, patch.column) }];
}
