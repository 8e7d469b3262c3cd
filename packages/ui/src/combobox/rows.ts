import type { ComboboxOption, ComboboxRow } from "./option.js";
import type { SearchState } from "./searchState.js";

// A list of thousands is the same list at every key that finds all of it: its rows are made once.
const rowsOfOptions = new WeakMap<readonly object[], readonly ComboboxRow<never>[]>();

function optionRows<T>(options: readonly ComboboxOption<T>[]): readonly ComboboxRow<T>[] {
  const known = rowsOfOptions.get(options) as readonly ComboboxRow<T>[] | undefined;
  if (known) return known;
  const rows = options.map((option): ComboboxRow<T> => ({ kind: "option", key: option.key, option }));
  rowsOfOptions.set(options, rows as readonly ComboboxRow<never>[]);
  return rows;
}

/**
 * The rows of the open list. The typed text itself comes last, and only when no option already has that very name.
 *
 * @param freeText what may be taken as typed, or "" when only options may be chosen
 * @param all whether a row above the options takes all of them at once
 */
export function rowsOf<T>(search: SearchState<T>, freeText: string, all = false): readonly ComboboxRow<T>[] {
  const options = optionRows(search.options);
  const text = freeText.trim();
  const takesText = text !== "" && !search.options.some(({ label }) => label === text);
  const failed = search.status === "failed";
  const takesAll = all && options.length > 1;
  if (!takesText && !failed && !takesAll) return options;
  const rows = [...options];
  if (takesAll) rows.unshift({ kind: "all", key: "all" });
  if (failed) rows.push({ kind: "retry", key: "retry" });
  if (takesText) rows.push({ kind: "text", key: "text", text });
  return rows;
}

/** What becomes of the text when the box is left. */
export type Leaving<T> =
  | { readonly kind: "keep" }
  | { readonly kind: "choose"; readonly option: ComboboxOption<T> }
  | { readonly kind: "take"; readonly text: string }
  | { readonly kind: "unchosen" };

/**
 * Decides what the typed text means when its box is left without a choice. It is taken as typed where that is allowed;
 * else it stands for the one option of exactly that name; else it stays, and the person is told.
 */
export function leave<T>(text: string, chosenText: string, search: SearchState<T>, takesText: boolean): Leaving<T> {
  const typed = text.trim();
  if (typed === "" || text === chosenText) return { kind: "keep" };
  if (takesText) return { kind: "take", text: typed };
  const same = search.status === "ready" ? search.options.filter(({ label }) => label === typed) : [];
  const [only] = same;
  return only && same.length === 1 && !only.disabled ? { kind: "choose", option: only } : { kind: "unchosen" };
}
