import { toThaiDigits } from "@saan/thai/numbers";
import { fill } from "../messages/fill.js";
import type { MessagesOf } from "../messages/useMessages.js";
import type { Digits } from "../provider/KitProvider.js";
import type { SearchState } from "./searchState.js";
import type { th } from "./th.js";

/** What the open list says about its search, in one sentence. */
export function statusText<T>(search: SearchState<T>, messages: MessagesOf<typeof th>, digits: Digits): string {
  const { status, query, options } = search;
  if (status === "idle") return "";
  if (status === "searching") return messages["combobox.searching"];
  if (status === "failed") return messages["combobox.failed"];
  if (options.length === 0) {
    return query.trim() === "" ? messages["combobox.type"] : fill(messages["combobox.none"], { query: query.trim() });
  }
  return fill(messages["combobox.found"], { count: inFigures(options.length, digits) });
}

/** A count as it is read: 7,436. */
export function inFigures(count: number, digits: Digits): string {
  // No `Intl`: its first number of a page takes longer than all else that opens a list.
  const figures = String(count).replace(/\d(?=(?:\d{3})+$)/g, "$&,");
  return digits === "thai" ? toThaiDigits(figures) : figures;
}
