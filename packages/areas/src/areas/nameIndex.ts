import { createNameTable, type Place } from "./nameTable.js";
import type { StatedPart } from "./statedName.js";
import { entryLength, entryText, type TextColumn } from "./textColumn.js";

/**
 * How a name answers a query, best first: a beginning beats a middle, and the query's own letters and tones beat what only
 * sounds the same.
 */
export const MATCH = { whole: 0, start: 1, looseWhole: 2, looseStart: 3, inner: 4, looseInner: 5 } as const;

/** The names of all areas in one language. */
export interface NameIndex {
  /** Calls `visit` once for every name that has the part at `place`, by its sound. */
  find(part: StatedPart, place: Place, visit: (entry: number, match: number) => void): void;
}

/**
 * @param keys the names as keys
 * @param looseKeys the same entries by their sound, see `looseNameKey`
 */
export function createNameIndex(keys: TextColumn, looseKeys: TextColumn): NameIndex {
  // Text that agrees letter by letter agrees in sound, too, so one table finds both kinds.
  const table = createNameTable(looseKeys);

  function matchOf(entry: number, { key, looseKey }: StatedPart): number {
    if (startsWith(keys, entry, key)) return entryLength(keys, entry) === key.length ? MATCH.whole : MATCH.start;
    if (startsWith(looseKeys, entry, looseKey)) {
      return entryLength(looseKeys, entry) === looseKey.length ? MATCH.looseWhole : MATCH.looseStart;
    }
    return entryText(keys, entry).includes(key) ? MATCH.inner : MATCH.looseInner;
  }

  return {
    find(part, place, visit) {
      table.find(part.looseKey, place, (entry) => visit(entry, matchOf(entry, part)));
    },
  };
}

function startsWith({ text, starts }: TextColumn, entry: number, query: string): boolean {
  return text.startsWith(query, starts[entry]);
}
