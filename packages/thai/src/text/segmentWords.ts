import { cutPoints } from "./clusters.js";
import { findNames, type ProtectOptions } from "./findNames.js";
import { foldWithOffsets } from "./foldOffsets.js";

/** One piece of a text: a word, or what stands between words. */
export interface WordSegment {
  /** The piece exactly as it stands in the text. */
  readonly text: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
  /** It has letters or digits; spaces and punctuation do not. */
  readonly isWordLike: boolean;
  /** It is one of the names that are never cut. */
  readonly isProtected: boolean;
}

// Reading segments off `Intl.Segmenter` takes time that grows with the square of the text's length (V8: 50 s for 300,000
// characters), so it gets a text in pieces of this size.
const PIECE = 1000;
// How much of a piece is looked at again with what follows: the last word may only have been cut by the piece ending there.
const OVERLAP = 100;

let segmenter: Intl.Segmenter | undefined;

/**
 * Cuts a text into words. Joined together again the segments are the text, to the letter.
 *
 * Thai words come from the dictionary of the browser (`Intl.Segmenter`), asked about the folded text, since it knows
 * `กำหนดการ` and not the same word with a decomposed ำ. Names of `protectedNames` and of `protect` are one segment each, the
 * longest first. No segment begins inside a Thai character cluster. A word of more than 1,000 characters is cut.
 *
 * **The dictionary differs** between browsers and between versions of one (ICU): good for moving by words, counting
 * roughly and choosing where to break; never store the result, compare it across machines, or print it from the server.
 * Where there is no `Intl.Segmenter` (Firefox before 125), a Thai segment is all there is between two spaces or names.
 *
 * @example segmentWords("โรคเบาหวาน").map(({ text }) => text) // ["โรค", "เบาหวาน"]
 */
export function segmentWords(text: string, options: ProtectOptions = {}): readonly WordSegment[] {
  if (typeof text !== "string") return [];
  const folded = foldWithOffsets(text);
  const cuts = cutPoints(folded);
  const segments: WordSegment[] = [];
  let start = 0;
  const add = (keyEnd: number, isWordLike: boolean, isProtected: boolean) => {
    const end = folded.starts[keyEnd] ?? text.length;
    if (end > start) segments.push({ text: text.slice(start, end), start, isWordLike, isProtected });
    start = end;
  };
  const addWords = (from: number, to: number) => {
    let isWordLike = false;
    for (const word of wordsBetween(folded.key, from, to)) {
      isWordLike ||= word.isWordLike;
      if (cuts[word.end] !== 1) continue;
      add(word.end, isWordLike, false);
      isWordLike = false;
    }
  };
  let at = 0;
  for (const name of findNames(folded.key, cuts, options)) {
    addWords(at, name.start);
    add(name.end, true, true);
    at = name.end;
  }
  addWords(at, folded.key.length);
  // A text of invisible characters only has an empty key, and is one segment all the same.
  add(folded.key.length, false, false);
  return segments;
}

/** A word of the folded text, by where it ends. */
interface KeyWord {
  readonly end: number;
  readonly isWordLike: boolean;
}

function* wordsBetween(key: string, from: number, to: number): Generator<KeyWord> {
  let at = from;
  while (at < to) {
    const piece = key.slice(at, Math.min(to, at + PIECE));
    const isLast = at + piece.length === to;
    let end = 0;
    for (const word of wordsOf(piece)) {
      if (!isLast && end > 0 && word.end > piece.length - OVERLAP) break;
      end = word.end;
      yield { end: at + end, isWordLike: word.isWordLike };
    }
    at += end;
  }
}

function* wordsOf(piece: string): Generator<KeyWord> {
  if (typeof Intl.Segmenter !== "function") {
    for (const { 0: run, index } of piece.matchAll(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu)) {
      yield { end: index + run.length, isWordLike: /[\p{L}\p{N}]/u.test(run) };
    }
    return;
  }
  segmenter ??= new Intl.Segmenter("th", { granularity: "word" });
  for (const { segment, index, isWordLike = false } of segmenter.segment(piece)) {
    yield { end: index + segment.length, isWordLike };
  }
}
