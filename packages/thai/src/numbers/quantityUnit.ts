import { BAHT, EVEN } from "./bahtText.js";
import { statesNumber } from "./countNumbers.js";
import { PERCENT, PERCENT_SIGNS } from "./quantityPhrases.js";

// A unit of a stored quantity has at most fifty characters.
const LONGEST = 50;

// One word of any script, with points and strokes as in ลบ.ม. or คน/วัน; English up to three words.
const ONE_WORD = /^[\p{L}\p{Mark}][\p{L}\p{Mark}./²³'’-]*$/u;
const ENGLISH_WORDS = /^[a-z][a-z./'’-]*(?: [a-z./'’-]+){1,2}$/;

// ครึ่ง and "k" change the number, "13.00 น." is a time, and the rest say that another thing follows.
const NOT_A_UNIT = /ครึ่ง|และ|หรือ|ถึง|^(?:น\.?|k|mn|bn|tn)$|^(?:k|mn|bn|tn) | (?:and|or|to) /;

/**
 * The unit that the folded text behind a number is: "" for none, ร้อยละ for any way to write percent, English words with the
 * capitals of the text as typed; `undefined` if it is more than a unit.
 */
export function readUnit(folded: string, typed: string): string | undefined {
  if (folded === "") return "";
  const percent = PERCENT_SIGNS.find((sign) => folded.startsWith(sign));
  if (percent !== undefined) return folded === percent ? PERCENT : undefined;
  if (folded === BAHT + EVEN) return BAHT;
  if (folded.length > LONGEST || NOT_A_UNIT.test(folded) || statesNumber(folded)) return undefined;
  if (ENGLISH_WORDS.test(folded)) return asTyped(folded, typed);
  return ONE_WORD.test(folded) ? asTyped(folded, typed) : undefined;
}

function asTyped(folded: string, typed: string): string {
  if (!/^[a-z]/.test(folded)) return folded;
  const lower = typed.toLowerCase();
  const at = lower.lastIndexOf(folded);
  return at === -1 || lower.length !== typed.length ? folded : typed.slice(at, at + folded.length);
}
