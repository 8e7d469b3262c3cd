// Beyond this many UTF-16 units no field limit is near, and an estimate that stays linear is worth more than exactness.
const EXACT_UP_TO = 20_000;

const OTHER_THAN_ASCII_OR_THAI = /[^\p{ASCII}\u0E00-\u0E7F]/u;
// A mark counts with the letter before it; after a control character or at the start it stands alone.
const ATTACHED_THAI_MARKS = /\P{Control}[\u0E31\u0E33-\u0E3A\u0E47-\u0E4E]+/gu;
const OTHER_MARKS = /\p{Mark}|\u200D|[\u{1F3FB}-\u{1F3FF}]/gu;

let segmenter: Intl.Segmenter | undefined;

/**
 * How many characters a reader sees: `ที่` is one, a family emoji is one, a Windows line break is one.
 * Use it for every length limit and counter; `text.length` counts three for `ที่`.
 *
 * Exact (Unicode grapheme clusters) for Thai and English text of any size and for other scripts up to 20,000 UTF-16 units;
 * longer text in other scripts, or a browser without `Intl.Segmenter`, gets a linear-time estimate. Never throws.
 */
export function graphemeCount(text: string): number {
  if (typeof text !== "string") return 0;
  if (!OTHER_THAN_ASCII_OR_THAI.test(text)) return countThai(text);
  if (text.length > EXACT_UP_TO || typeof Intl.Segmenter !== "function") return estimate(text);
  segmenter ??= new Intl.Segmenter("th", { granularity: "grapheme" });
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

function countThai(text: string): number {
  let count = text.length;
  for (const [found] of text.matchAll(ATTACHED_THAI_MARKS)) count -= found.length - 1;
  for (let at = text.indexOf("\r\n"); at !== -1; at = text.indexOf("\r\n", at + 2)) count -= 1;
  return count;
}

function estimate(text: string): number {
  let count = 0;
  for (const _ of text.replace(OTHER_MARKS, "")) count += 1;
  return count;
}
