import type { ComboboxOption, ComboboxRow } from "./option.js";
import type { SearchState } from "./searchState.js";

/** More rows than this are not drawn: nobody reads them, and an old phone would stop. */
export const shownAtMost = 100;

/**
 * The rows of the open list. The typed text itself comes last, and only when no option already has that very name.
 *
 * @param freeText what may be taken as typed, or "" when only options may be chosen
 */
export function rowsOf<T>(search: SearchState<T>, freeText: string): readonly ComboboxRow<T>[] {
  const rows: ComboboxRow<T>[] = search.options
    .slice(0, shownAtMost)
    .map((option) => ({ kind: "option", key: option.key, option }));
  if (search.status === "failed") rows.push({ kind: "retry", key: "retry" });
  const text = freeText.trim();
  if (text !== "" && !search.options.some(({ label }) => label === text)) {
    rows.push({ kind: "text", key: "text", text });
  }
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
  return only && same.length === 1 ? { kind: "choose", option: only } : { kind: "unchosen" };
}
