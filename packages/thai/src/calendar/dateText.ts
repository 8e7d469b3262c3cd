import { toLatinDigits } from "../numbers/digits.js";
import { foldThai } from "../text/fold.js";

// Nothing that foldThai would change but capitals and figures: one space at a time, marks once and in order, no old letters.
const WELL_TYPED = /^ ?(?:[!-~ะาเ-ไ๐-๙–—] ?|[ก-ขคฆ-ฮ](?:[ัิ-ู็]?[่-๋]?์?|[่-๋]?ำ) ?)*$/;

/** `foldThai`, with a short cut for text that needs little of it: folding is most of the time that reading a date takes. */
export function fold(text: string): string {
  return WELL_TYPED.test(text) && !text.includes("เเ") ? toLatinDigits(text).toLowerCase().trim() : foldThai(text);
}

/** Whether a text has a letter or a figure of the Thai script. */
export function hasThai(text: string): boolean {
  return /[ก-๛]/.test(text);
}
