import { foldPiece, looseFoldPiece } from "./fold.js";

/** A folded text that remembers where in the original it came from. */
export interface OffsetFold {
  /** The key, as `foldThai` makes it but not yet trimmed. */
  readonly key: string;
  /**
   * For every UTF-16 unit of `key`, where in the original the piece begins that it was folded from; after the last, the
   * length of the original. Only pieces have a place in the original: `น้ำ` typed as `นํ้า` is one.
   */
  readonly starts: readonly number[];
}

// What folding can join to, or move around with, the letter before it: marks; what nobody sees; า ำ ๅ; the letters of
// Korean and Kirat Rai that compose; half surrogate pairs, which meet when an invisible character between them goes.
const JOINED =
  "[\\p{Mark}\\p{Surrogate}\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF\\u0E32\\u0E33\\u0E45\\u1161-\\u1175\\u11A8-\\u11C2\\u{16D63}-\\u{16D6A}\\u{1F3FB}-\\u{1F3FF}]";
const FOLLOWING = `(?:\\u200D\\p{Extended_Pictographic}|${JOINED})*`;

// One piece: spaces with what is among them; เ with further เ; a flag; else a letter; and in each case what it joins.
const PIECE = new RegExp(
  `(?:\\s(?:\\s|${JOINED})*|\\u0E40(?:\\u0E40|${JOINED})*|\\p{Regional_Indicator}{2}|[^])${FOLLOWING}`,
  "gu",
);

/**
 * The key of a text with the way back to it, for showing in the original what was found in the key. `loose` takes the key
 * without tone marks.
 *
 * It cannot differ from `foldThai`: the text is cut where nothing folds over the cut, and each piece goes through the very
 * same `foldPiece`. Linear in the length.
 */
export function foldWithOffsets(text: string, options: { loose?: boolean } = {}): OffsetFold {
  const fold = options.loose ? looseFoldPiece : foldPiece;
  // Thai has a few thousand different pieces; most of a long text has been folded before.
  const folded = new Map<string, string>();
  const starts: number[] = [];
  let key = "";
  let start = 0;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const pieceKey = folded.get(piece) ?? fold(piece);
    folded.set(piece, pieceKey);
    for (let unit = 0; unit < pieceKey.length; unit += 1) starts.push(start);
    key += pieceKey;
    // Nothing but invisible characters, at the very beginning: they go with the next piece.
    if (key !== "") start = index + piece.length;
  }
  starts.push(text.length);
  return { key, starts };
}
