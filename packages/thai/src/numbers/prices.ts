import { BAHT } from "./bahtText.js";
import { MILLION, PLACE_WORDS } from "./numberWords.js";

// `.-` behind an amount says that there are no satang; บาท or ฿ may follow it.
const NO_SATANG = new RegExp(`(\\d)\\.[-\u2013\u2014](?!\\d)(?: ?(?:${BAHT}|฿))?`, "g");

const MULTIPLIERS = [...PLACE_WORDS.slice(1), MILLION].join("|");
const SIGN_FIRST = new RegExp(`฿ ?([\\d.,]*\\d(?: ?(?:${MULTIPLIERS}))*)(?: ?${BAHT})?`, "g");

/** A folded text with the signs of prices as the word they stand for: `1,234.-`, `฿1,234` and `1,234 ฿` as `1,234 บาท`. */
export function withBahtInWords(folded: string): string {
  if (!/[.฿]/.test(folded)) return folded;
  return folded.replace(NO_SATANG, `$1.00 ${BAHT}`).replace(SIGN_FIRST, `$1 ${BAHT}`).replace(/฿/g, BAHT);
}
