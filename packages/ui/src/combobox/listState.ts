import { type ComboboxRow, canBePressed } from "./option.js";
import type { SearchState } from "./searchState.js";

/** Which row the next answer lights by itself: none, the first or last of all, or the best answer to what was typed. */
export type Light = "none" | "first" | "last" | "best";

/** An open or closed list, and the row that is lit: the one a key will take. */
export interface ListState {
  readonly open: boolean;
  readonly light: Light;
  /** The row that was moved to, in the answer `of`; in any later answer it means nothing. */
  readonly at: number;
  readonly of: unknown;
  /** A row moved to by key is scrolled to; one under the pointer is in sight already. */
  readonly byKey: boolean;
}

export type ListEvent =
  | { readonly type: "open"; readonly light: Light }
  | { readonly type: "close" }
  | { readonly type: "move"; readonly at: number; readonly of: unknown; readonly byKey: boolean };

export const closedList: ListState = { open: false, light: "none", at: -1, of: undefined, byKey: false };

export function listReducer(state: ListState, event: ListEvent): ListState {
  if (event.type === "close") return state.open ? closedList : state;
  if (event.type === "open") return { ...closedList, open: true, light: event.light, byKey: true };
  if (state.at === event.at && state.of === event.of) return state;
  return { ...state, at: event.at, of: event.of, byKey: event.byKey };
}

/** The row that is lit; -1 for none. */
export function litRow<T>(state: ListState, found: SearchState<T>, rows: readonly ComboboxRow<T>[]): number {
  if (!state.open) return -1;
  if (state.of === found) return state.at < rows.length ? state.at : -1;
  if (found.status !== "ready" || rows.length === 0) return -1;
  switch (state.light) {
    case "first":
      return step(rows, -1, 1);
    case "last":
      return step(rows, rows.length, -1);
    case "best":
      return found.query.trim() === "" || found.options.length === 0 ? -1 : step(rows, -1, 1);
    default:
      return -1;
  }
}

/** Rows that PageUp and PageDown go over. */
const page = 8;

/**
 * Where a key leads in an open list (WAI-ARIA APG, editable combobox with list); `undefined` for a key that is not the
 * list's. The arrows go round; the others stop at the ends.
 */
export function rowAfter<T>(key: string, from: number, rows: readonly ComboboxRow<T>[]): number | undefined {
  const last = rows.length - 1;
  switch (key) {
    case "ArrowDown":
      return step(rows, from, 1);
    case "ArrowUp":
      return step(rows, Math.max(from, 0), -1);
    case "Home":
      return step(rows, -1, 1);
    case "End":
      return step(rows, rows.length, -1);
    case "PageDown":
      return step(rows, Math.min(last, Math.max(from, 0) + page) - 1, 1);
    case "PageUp":
      return step(rows, Math.max(0, Math.max(from, 0) - page) + 1, -1);
    default:
      return undefined;
  }
}

/** The next row that can be pressed, going round; -1 when none can. */
function step<T>(rows: readonly ComboboxRow<T>[], from: number, by: 1 | -1): number {
  for (let count = 1; count <= rows.length; count += 1) {
    const at = (from + by * count + 2 * rows.length) % rows.length;
    if (canBePressed(rows[at])) return at;
  }
  return -1;
}
