import { cutPoints } from "./clusters.js";
import { foldThai, looseFoldThai } from "./fold.js";
import { foldWithOffsets } from "./foldOffsets.js";
import { readQuery } from "./search.js";

/** A part of a text, in UTF-16 units: `text.slice(start, end)`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What counts as an occurrence for {@link highlightMatches}. */
export interface HighlightOptions {
  /** A word of the query that does not occur as it is spelt is looked for without tone marks (`looseFoldThai`). */
  loose?: boolean;
}

/**
 * Where in a text the words of a query occur, to mark them for the reader: every occurrence of every word, and the query
 * as a whole (with the spaces between its words), by `foldThai`: `แม่กา` is found in `เเม่\u200Bกา`.
 *
 * Ranges lie in the text as given, sorted, apart from each other, and grown to whole Thai character clusters: a query `ก่`
 * marks all of `เก่า`, since a mark that begins inside it would tear the vowels from their consonant. Empty for an
 * empty query. Linear in the length of the text; the first 300 characters of a query are read; never throws.
 *
 * @example highlightMatches("ตำบลแม่กา", "แม่") // [{ start: 4, end: 7 }]
 */
export function highlightMatches(text: string, query: string, options: HighlightOptions = {}): readonly TextRange[] {
  if (typeof text !== "string") return [];
  const { key, words } = readQuery(query);
  const textKey = foldThai(text);
  const exact = [key, ...words].filter((needle) => needle !== "" && textKey.includes(needle));
  const ranges = occurrences(text, exact, false);
  if (options.loose) {
    const others = words.filter((word) => !exact.includes(word)).map(looseFoldThai);
    ranges.push(...occurrences(text, others.filter(Boolean), true));
  }
  return joined(ranges);
}

function occurrences(text: string, needles: readonly string[], loose: boolean): TextRange[] {
  if (needles.length === 0) return [];
  const folded = foldWithOffsets(text, { loose });
  const cuts = cutPoints(folded);
  const ranges: TextRange[] = [];
  for (const needle of needles) {
    // Occurrences of one word come in order, so those that meet are one range from the start: a megabyte of กกกก is one.
    let open = { start: -1, end: -1 };
    for (let at = folded.key.indexOf(needle); at !== -1; at = folded.key.indexOf(needle, at + 1)) {
      const start = lastCut(cuts, at, open.end);
      const end = nextCut(cuts, Math.max(at + needle.length, open.end));
      if (start <= open.end) open.end = end;
      else {
        if (open.start !== -1) ranges.push(open);
        open = { start, end };
      }
    }
    if (open.start !== -1) ranges.push(open);
  }
  return ranges.map(({ start, end }) => ({ start: folded.starts[start] ?? 0, end: folded.starts[end] ?? 0 }));
}

/** The cut a range that begins here grows back to; never past the range before it, so all walks together are one pass. */
function lastCut(cuts: Uint8Array, from: number, stop: number): number {
  let at = from;
  while (at > stop && cuts[at] !== 1) at -= 1;
  return at;
}

function nextCut(cuts: Uint8Array, from: number): number {
  let at = from;
  while (cuts[at] !== 1) at += 1;
  return at;
}

function joined(ranges: readonly TextRange[]): readonly TextRange[] {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}
