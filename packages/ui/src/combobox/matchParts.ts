import { foldThai } from "@saan/thai/text";

/** A piece of a label, and whether it is what was searched for. */
export interface LabelPart {
  /** Where it begins in the label. */
  readonly at: number;
  readonly text: string;
  readonly match: boolean;
}

// Signs drawn on, under or after the letter before them. A cut in front of one would pull it off its letter.
const clings = /^[\p{M}\u0E33]/u;

/**
 * Cuts a label around the words of the query, found by `foldThai` as the search finds them, never between a Thai letter and
 * its marks.
 *
 * @example matchParts("จังหวัดพะเยา", "พะ") // จังหวัด · พะ · เยา
 */
export function matchParts(label: string, query: string): readonly LabelPart[] {
  const key = foldThai(label);
  const words = foldThai(query).split(" ").filter(Boolean);
  const marked = new Set<number>();
  // A label that folding makes shorter is drawn plain: its places are not those of its key.
  for (const word of key.length === label.length ? words : []) {
    for (let at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + word.length)) {
      for (let letter = at; letter < at + word.length; letter += 1) marked.add(letter);
    }
  }
  const parts: { at: number; text: string; match: boolean }[] = [];
  let cluster = "";
  let match = false;
  for (let at = 0; at <= label.length; at += 1) {
    if (at > 0 && (at === label.length || !clings.test(label[at] ?? ""))) {
      const last = parts.at(-1);
      if (last?.match === match) last.text += cluster;
      else parts.push({ at: at - cluster.length, text: cluster, match });
      cluster = "";
      match = false;
    }
    cluster += label[at] ?? "";
    match ||= marked.has(at);
  }
  return parts;
}
