import { entryAt, SEPARATOR, type TextColumn } from "./textColumn.js";

/** Where in a name a query must stand. */
export type Place = "whole" | "start" | "anywhere";

/** Finds names by any piece of them. */
export interface NameTable {
  /**
   * Calls `visit` once for every entry that has `query` at `place`, in order. An empty query finds nothing, and no
   * character of a query is a pattern.
   */
  find(query: string, place: Place, visit: (entry: number) => void): void;
}

// A pair of neighbouring letters is two times seven bits. Thai letters differ in those; letters of another script may
// share a pair with them, and are told apart by the comparison that follows.
const BITS = 7;
const LETTER = (1 << BITS) - 1;

/**
 * A table over a column of names. For every pair of letters it knows all positions, so a query is compared only where its
 * rarest pair stands: microseconds, where one scan over all names takes a third of a millisecond.
 */
export function createNameTable(column: TextColumn): NameTable {
  const { text } = column;
  const count = new Uint16Array(1 << (2 * BITS));
  const first = new Int32Array(count.length).fill(-1);
  /** The positions of one pair are a chain, ascending: `first[pair]`, `next[position]` … -1. */
  const next = new Int32Array(text.length);
  let following = text.charCodeAt(text.length - 1) & LETTER;
  for (let position = text.length - 2; position >= 0; position--) {
    const letter = text.charCodeAt(position) & LETTER;
    const pair = (letter << BITS) | following;
    next[position] = first[pair] ?? -1;
    first[pair] = position;
    count[pair] = (count[pair] ?? 0) + 1;
    following = letter;
  }

  /** Where in the piece its rarest pair of letters stands. */
  function rarestPair(piece: string): { pair: number; offset: number } {
    let rarest = { pair: 0, offset: 0 };
    let least = Number.POSITIVE_INFINITY;
    for (let offset = 0; offset + 1 < piece.length; offset++) {
      const pair = ((piece.charCodeAt(offset) & LETTER) << BITS) | (piece.charCodeAt(offset + 1) & LETTER);
      const found = count[pair] ?? 0;
      if (found < least) {
        least = found;
        rarest = { pair, offset };
      }
    }
    return rarest;
  }

  return {
    find(query, place, visit) {
      if (query === "" || query.includes(SEPARATOR)) return;
      const before = place === "anywhere" ? "" : SEPARATOR;
      const piece = before + query + (place === "whole" ? SEPARATOR : "");
      let entry = 0;
      let visited = -1;
      const hit = (position: number) => {
        entry = entryAt(column, position + before.length, entry);
        if (entry !== visited) visit(entry);
        visited = entry;
      };
      if (piece.length === 1) {
        for (let found = text.indexOf(piece); found !== -1; found = text.indexOf(piece, found + 1)) hit(found);
        return;
      }
      const { pair, offset } = rarestPair(piece);
      for (let found = first[pair] ?? -1; found !== -1; found = next[found] ?? -1) {
        if (found >= offset && text.startsWith(piece, found - offset)) hit(found - offset);
      }
    },
  };
}
