import { foldThai, looseFoldThai } from "@saan/thai/text";

/** The bare words of a header or label: without numbering, marks of what is required, and what stands in brackets. */
export function bareWords(text: string): string {
  return foldThai(text)
    .replace(/[([{（][^)\]}）]*[)\]}）]/g, " ")
    .replace(/^[\d.)\s]+(?=\D)/, "")
    .replace(/[*:：]|\brequired\b/g, " ")
    .replace(/[\s_\-/.]+/g, " ")
    .trim();
}

/** A text made ready to be compared with many others. */
export interface Comparable {
  readonly text: string;
  readonly loose: string;
  readonly pairs: ReadonlyMap<string, number>;
  readonly size: number;
}

const LONGEST = 120;

export function comparable(text: string): Comparable {
  const loose = looseFoldThai(text).replaceAll(" ", "").slice(0, LONGEST);
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < loose.length; at += 1) {
    const pair = loose.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { text, loose, pairs, size: Math.max(0, loose.length - 1) };
}

// What is written otherwise is never quite the same.
const TONES_ALONE = 0.97;
const LIKEST = 0.95;

/**
 * How like two texts are, from 0 to 1: 1 of the same words, 0.97 where tones and spaces alone differ, else by the pairs of
 * letters they share: twice what both have, of what each has (Sørensen and Dice).
 */
export function similarity(one: Comparable, other: Comparable): number {
  if (one.loose === "" || other.loose === "") return 0;
  if (one.text === other.text) return 1;
  if (one.loose === other.loose) return TONES_ALONE;
  const size = one.size + other.size;
  // So much longer that they cannot be alike.
  if (size === 0 || (2 * Math.min(one.size, other.size)) / size < 0.5) return 0;
  let shared = 0;
  for (const [pair, count] of one.pairs) shared += Math.min(count, other.pairs.get(pair) ?? 0);
  return Math.min((2 * shared) / size, LIKEST);
}
