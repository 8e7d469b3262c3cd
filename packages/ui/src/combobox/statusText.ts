import { formatThaiNumber } from "@saan/thai/numbers";
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
  return fill(messages["combobox.found"], { count: formatThaiNumber(options.length, { digits }) });
}
