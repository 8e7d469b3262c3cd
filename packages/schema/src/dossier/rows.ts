import { dossierLimits } from "./limits.js";

/** The rows of what says it is a list. Nothing in it is trusted: a row that cannot be looked at is none. */
export type Rows = { readonly count: number; readonly at: (index: number) => unknown };

/** The rows of a list; `undefined` when it is none, and `"too-many"` beyond the bound, which holes reach without any weight. */
export function rowsOf(list: unknown): Rows | "too-many" | undefined {
  try {
    if (!Array.isArray(list)) return undefined;
    const count = list.length;
    if (!(count <= dossierLimits.records)) return "too-many";
    return { count, at: (index) => rowAt(list, index) };
  } catch {
    // A proxy that was taken back, or one that answers with an error.
    return undefined;
  }
}

function rowAt(list: readonly unknown[], index: number): unknown {
  try {
    return list[index];
  } catch {
    return undefined;
  }
}
