import type { ComboboxOption } from "./option.js";

/** What is known of the search for the text in the box. */
export interface SearchState<T> {
  readonly query: string;
  readonly status: "idle" | "searching" | "ready" | "failed";
  /** The options of the last answer; while searching, still those of the answer before, so that the list does not jump. */
  readonly options: readonly ComboboxOption<T>[];
}

export type SearchEvent<T> =
  | { readonly type: "asked"; readonly query: string }
  | { readonly type: "answered"; readonly query: string; readonly options: readonly ComboboxOption<T>[] }
  | { readonly type: "failed"; readonly query: string };

export const idle: SearchState<never> = { query: "", status: "idle", options: [] };

/** The next state of a search. An answer to a text that is no longer in the box changes nothing. */
export function searchReducer<T>(state: SearchState<T>, event: SearchEvent<T>): SearchState<T> {
  if (event.type === "asked") return { ...state, query: event.query, status: "searching" };
  if (event.query !== state.query) return state;
  if (event.type === "failed") return { query: state.query, status: "failed", options: [] };
  return { query: state.query, status: "ready", options: event.options };
}
