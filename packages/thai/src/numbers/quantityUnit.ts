import { monthNames, spokenMonths } from "../months/index.js";
import { BAHT, EVEN } from "./bahtText.js";
import { statesNumber } from "./countNumbers.js";
import { PERCENT, PERCENT_SIGNS } from "./quantityPhrases.js";

// A unit of a stored quantity has at most fifty characters.
const LONGEST = 50;

// One word of any script, with points and strokes as in ลบ.ม. or คน/วัน; English up to three words.
const ONE_WORD = /^(?!.*\.\.)[\p{L}\p{Mark}][\p{L}\p{Mark}./²³'’-]*$/u;
const ENGLISH_WORDS = /^[a-z][a-z./'’-]*(?: [a-z./'’-]+){1,2}$/;

// ครึ่ง and "k" change the number, "13.00 น.", "5 นาฬิกา" and "3 ทุ่ม" are times, and the rest say that another thing follows.
const NOT_A_UNIT =
  /ครึ่ง|และ|หรือ|ถึง|^(?:น\.?|นาฬิกา|โมง.*|ทุ่ม.*|o'clock|[ap]\.?m\.?|k|mn|bn|tn)$|^(?:k|mn|bn|tn) | (?:and|or|to) /;

// Shortened words without a point inside; ลบ.ม. and ตร.ม. are known by theirs.
const SHORTENED = /^(?:[ก-ฮ]|กม|กก|ซม|มม|มก|มล|ชม|วิ|สต|นร|รร|รพ|ปชช|อสม|อปท|อบต|อบจ|กศน)$/;

/** A folded text without the full stop that ends its sentence: "70 คน.", but "15 กม." and "5 ลบ.ม." keep their points. */
export function withoutFullStop(folded: string): string {
  const [stop = "", word = ""] = /([^\s\d]*)\.$/.exec(folded) ?? [];
  if (stop === "" || word.includes(".") || SHORTENED.test(word)) return folded;
  return folded.slice(0, -1).trimEnd();
}

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
  if (isMonth(folded)) return undefined;
  if (ENGLISH_WORDS.test(folded)) return asTyped(folded, typed);
  return ONE_WORD.test(folded) ? asTyped(folded, typed) : undefined;
}

/** "5 ก.ค.", "5 กค", "5 มีนา" and "5 July" are days. */
function isMonth(folded: string): boolean {
  const name = folded.replaceAll(".", "");
  if (spokenMonths.some((names) => names.includes(name))) return true;
  return monthNames.some(({ th, thShort, en, enShort }) =>
    [th, thShort.replaceAll(".", ""), en.toLowerCase(), enShort.toLowerCase()].includes(name),
  );
}

function asTyped(folded: string, typed: string): string {
  if (!/^[a-z]/.test(folded)) return folded;
  const lower = typed.toLowerCase();
  const at = lower.lastIndexOf(folded);
  return at === -1 || lower.length !== typed.length ? folded : typed.slice(at, at + folded.length);
}
