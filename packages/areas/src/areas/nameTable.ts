/** How a name answers a query: it is the query, begins with it, or has it inside. */
export type MatchKind = "exact" | "prefix" | "inner";

/** Finds names by any piece of them. */
export interface NameTable {
  /** Calls `visit` once for every entry whose key has `query` in it. An empty query finds nothing. */
  find(query: string, visit: (entry: number, kind: MatchKind) => void): void;
}

const END = "\n";

/**
 * A table over keys that hold no line break. All distinct keys stand in one long text, so a search is one native
 * substring scan instead of thousands of comparisons, and no character of a query is ever a pattern.
 *
 * @param keys the key of entry 0, 1, 2 …; entries may share one
 */
export function createNameTable(keys: readonly string[]): NameTable {
  // Entries of one key are a chain: groupHead[group] → nextEntry → … → -1. Thousands of small arrays would cost more.
  const groupOf = new Map<string, number>();
  const groupHead: number[] = [];
  const nextEntry = new Int32Array(keys.length).fill(-1);
  for (let entry = keys.length - 1; entry >= 0; entry--) {
    const key = keys[entry] ?? "";
    const group = groupOf.get(key);
    if (group === undefined) groupOf.set(key, groupHead.push(entry) - 1);
    else {
      nextEntry[entry] = groupHead[group] ?? -1;
      groupHead[group] = entry;
    }
  }
  const distinct = [...groupOf.keys()];
  const text = END + distinct.join(END) + END;
  const starts = new Uint32Array(distinct.length + 1);
  let start = 1;
  for (let group = 0; group < distinct.length; group++) {
    starts[group] = start;
    start += (distinct[group] ?? "").length + 1;
  }
  starts[distinct.length] = start;

  /** The group whose key covers a position: the last one that starts at or before it. */
  function groupAt(position: number, from: number): number {
    let low = from;
    let high = distinct.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= position) low = middle;
      else high = middle;
    }
    return low;
  }

  return {
    find(query, visit) {
      if (query === "" || query.includes(END)) return;
      let group = 0;
      for (let found = text.indexOf(query, 1); found !== -1; ) {
        group = groupAt(found, group);
        const next = starts[group + 1] ?? text.length;
        const begins = found === starts[group];
        const kind = !begins ? "inner" : found + query.length === next - 1 ? "exact" : "prefix";
        for (let entry = groupHead[group] ?? -1; entry >= 0; entry = nextEntry[entry] ?? -1) visit(entry, kind);
        found = text.indexOf(query, next);
      }
    },
  };
}
