import { foldThai } from "../text/fold.js";
import { writeDecimal } from "./decimal.js";
import { readNumberTokens } from "./numberTokens.js";
import { readNumber } from "./readNumber.js";

/** The longest words of a number of 400 figures stay below it; a longer text is not read at all. */
export const LONGEST_WORDS = 4000;

/**
 * The number a text in words states, as exact decimal text: "101", "-3.14", "1000000000000". The inverse of `thaiWords`.
 *
 * Reads เอ็ด and หนึ่ง at the end, ยี่สิบ and สองสิบ, สิบ and หนึ่งสิบ, a first ร้อย, พัน … ล้าน without หนึ่ง (ร้อยเอ็ด is 101, by
 * สำนักงานราชบัณฑิตยสภา), decimals figure by figure after จุด, ลบ and ติดลบ, and figures with multiplier words: `2.5 ล้าน`, `3 แสนล้าน`,
 * `๑๒ ล้าน`, `1 ล้าน 5 แสน`, `1 พัน 250`. Spaces between words are ignored, spelling is folded.
 *
 * Refuses what readers take in two ways: พันเก้า, ร้อยหนึ่ง (a bare place word and one figure: 1,900 in speech, 1,009 by rule) and
 * `2 ล้าน 5`; but สองพันเก้า is 2,009, since that is how 2,009 is written. Refuses what is not one number: สองสาม, สิบร้อย, ครึ่ง,
 * places out of order. Numbers of more than 400 figures and texts of more than 4,000 characters are not read.
 *
 * `undefined` for anything refused. Linear in the length; never throws.
 *
 * @example parseThaiWords("หนึ่งล้านสองแสนเอ็ด") // "1200001"
 */
export function parseThaiWords(text: string): string | undefined {
  if (typeof text !== "string" || text.length > LONGEST_WORDS) return undefined;
  const folded = foldThai(text);
  const { tokens, end } = readNumberTokens(folded);
  const decimal = end === folded.length ? readNumber(tokens) : undefined;
  return decimal && writeDecimal(decimal);
}
