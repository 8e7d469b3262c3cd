import { foldThai } from "./fold.js";

// No search box holds more: a longer query is somebody's document, pasted, and its beginning will do. The limit keeps
// searching linear in the text.
const LONGEST_QUERY = 300;

/** The key of a query, and the different words in it. An empty query has none. */
export function readQuery(query: string): { readonly key: string; readonly words: readonly string[] } {
  const key = typeof query === "string" ? foldThai(query.slice(0, LONGEST_QUERY)) : "";
  return { key, words: key === "" ? [] : [...new Set(key.split(" "))] };
}

/**
 * Whether a text answers a search: every word of the query occurs in it, in any order, by {@link foldThai}.
 * An empty query matches everything, as an empty search box should. The first 300 characters of a query are read.
 */
export function matchesThai(haystack: string, query: string): boolean {
  const { words } = readQuery(query);
  const key = foldThai(haystack);
  return words.every((word) => key.includes(word));
}
