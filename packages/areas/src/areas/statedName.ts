import { foldThai } from "@saan/thai/text";
import { withoutMentions } from "../local-governments/mention.js";
import type { AreaLevel } from "./area.js";
import { looseNameKey, nameKey } from "./nameKey.js";

/** One name of a stated place: `ต.แม่กา อ.เมือง` has two. */
export interface StatedPart {
  readonly key: string;
  readonly looseKey: string;
  /** What the word before it says it is; `undefined` when it stands alone. */
  readonly level: AreaLevel | undefined;
}

/** A place as somebody typed it. */
export interface StatedName {
  /** The whole text as one name: `Mae Ka`, `แม่ กา`, `สามตำบล`. */
  readonly whole: StatedPart;
  /** In the order stated; none when the text is digits only. */
  readonly parts: readonly StatedPart[];
  /** The digits that are the whole text (a code or a postcode), or the postcode beside a name. */
  readonly digits: string;
  /** The text names a local government and no sub-district beside it: not an area, whatever the words around say. */
  readonly isLocalGovernment: boolean;
}

const LEVEL_OF_WORD: ReadonlyMap<string, AreaLevel> = new Map([
  ["ตำบล", "subdistrict"],
  ["ต.", "subdistrict"],
  ["ต", "subdistrict"],
  ["แขวง", "subdistrict"],
  ["กิ่งอำเภอ", "district"],
  ["กิ่งอ.", "district"],
  ["อำเภอ", "district"],
  ["อ.", "district"],
  ["อ", "district"],
  ["เขต", "district"],
  ["จังหวัด", "province"],
  ["จ.", "province"],
  ["จ", "province"],
  ["tambon", "subdistrict"],
  ["khwaeng", "subdistrict"],
  ["subdistrict", "subdistrict"],
  ["sub-district", "subdistrict"],
  ["amphoe", "district"],
  ["khet", "district"],
  ["district", "district"],
  ["changwat", "province"],
  ["province", "province"],
]);

/** Names everybody writes for a province whose official name is longer. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ["กทม", "กรุงเทพมหานคร"],
  ["กรุงเทพ", "กรุงเทพมหานคร"],
  ["อยุธยา", "พระนครศรีอยุธยา"],
]);

// Two sub-districts have such a word in their own name: they come first, and are left as they are.
const THAI_WORD = /(สามตำบล|จ\.\s?ป\.\s?ร)|กิ่งอำเภอ|กิ่งอ\.|อำเภอ|ตำบล|จังหวัด|แขวง|[ตอจ]\./g;
// เขต also ends names (หลักเขต), and one letter is a word only on its own.
const THAI_WORD_AT_START = /(^|[\s,|])(เขต|[ตอจ](?=\s))/g;
const KHET_AFTER_KHWAENG = /(แขวง\|[^|]+?)เขต(?=\S)/g;
// Often glued to the district before it, and part of no other name.
const BANGKOK_NAME = /กรุงเทพ(?:มหานคร)?/g;
// Tambon and Khet also end names (Sam Tambon, Lak Khet District), so a name must follow.
const ENGLISH_WORD_BEFORE = /\b(tambon|khwaeng|amphoe|khet|changwat) (?=[a-z])(?!(?:sub-?)?district)/g;
const ENGLISH_WORD_AFTER = /([a-z][a-z -]*?) (sub-?district|district|province)\b/g;
const SAYS_SUBDISTRICT = /ตำบล|แขวง|ต\./;
const LATIN = /[a-z]/;
const DIGITS = /^\d+$/;
const POSTCODE = /^\d{5}$/;

// More than an address line holds; bounds the work of every pattern above, whatever was pasted.
export const LONGEST_STATED = 200;
const MOST_PARTS = 8;

/**
 * Reads `ต.แม่กา อ.เมือง จ.พะเยา 56000` and everything shorter: with or without spaces, in any order, with Thai digits,
 * in English. Never throws; text it cannot make sense of is one name that no area has.
 */
export function readStatedName(text: string): StatedName {
  const stated = typeof text === "string" ? foldThai(text.slice(0, LONGEST_STATED)).replaceAll("|", " ") : "";
  const folded = withoutMentions(stated);
  if (folded !== stated && !SAYS_SUBDISTRICT.test(folded)) {
    return { whole: readPart("", undefined), parts: [], digits: "", isLocalGovernment: true };
  }
  const whole = readPart(folded, undefined);
  const isDigits = DIGITS.test(whole.key);
  const { parts, digits } = isDigits ? { parts: [], digits: whole.key } : readParts(folded);
  return { whole, parts, digits, isLocalGovernment: false };
}

function readParts(folded: string): Pick<StatedName, "parts" | "digits"> {
  const parts: StatedPart[] = [];
  let digits = "";
  let level: AreaLevel | undefined;
  const marked = folded
    .replace(ENGLISH_WORD_BEFORE, ",|$1|")
    .replace(ENGLISH_WORD_AFTER, ",|$2|$1,")
    .replace(BANGKOK_NAME, " $&")
    .replace(THAI_WORD, (word, name) => name ?? `|${word}|`)
    .replace(KHET_AFTER_KHWAENG, "$1|เขต|")
    .replace(THAI_WORD_AT_START, "$1|$2|");
  // An English name has spaces inside; once commas or words such as District divide the text, they alone do.
  const isDivided = marked.includes(",");
  for (const piece of marked.split("|")) {
    const named = LEVEL_OF_WORD.get(piece);
    if (named) {
      level = named;
      continue;
    }
    for (const word of piece.split(isDivided && LATIN.test(piece) ? /,+/ : /[\s,/]+/)) {
      if (POSTCODE.test(word.trim())) digits = word.trim();
      else if (nameKey(word) !== "" && parts.length < MOST_PARTS) {
        parts.push(readPart(word, level));
        level = undefined;
      }
    }
  }
  return { parts, digits };
}

/** Reads one name, without looking for words such as ตำบล in it. */
export function readPart(text: string, level: AreaLevel | undefined): StatedPart {
  const key = nameKey(text);
  const official = SHORT_NAMES.get(key) ?? key;
  return { key: official, looseKey: looseNameKey(official), level };
}
