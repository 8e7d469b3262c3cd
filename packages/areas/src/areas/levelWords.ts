import type { AreaLevel } from "./area.js";

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

/** Only กรุงเทพมหานคร has แขวง and เขต. */
const OF_THE_CAPITAL: ReadonlySet<string> = new Set(["แขวง", "เขต", "khwaeng", "khet"]);

// Two sub-districts have such a word in their own name: they come first, and are left as they are.
const THAI_WORD = /(สามตำบล|จ\.\s?ป\.\s?ร)|กิ่ง ?อำเภอ|กิ่ง ?อ\.|อำเภอ|ตำบล|จังหวัด|แขวง|[ตอจ]\./g;
// The ต. of พ.ต.อ. and of สต. is the end of a longer abbreviation.
const ABBREVIATION_BEFORE = /(?:^|[^\u0E01-\u0E4E])(?:[ก-ฮ]{1,2}\.|ส)$/;
// เขต also ends names (หลักเขต), and one letter is a word only on its own.
const THAI_WORD_AT_START = /(^|[\s,|])(เขต|[ตอจ](?=\s))/g;
const KHET_AFTER_KHWAENG = /(แขวง\|[^|]+?)เขต(?=\S)/g;
// Often glued to the district before it, and part of no other name.
const BANGKOK_NAME = /กรุงเทพ(?:มหานคร)?/g;
// As road signs and letters spell the words, and as addresses shorten them: Amphur Muang, T. Mae Ka.
const OTHER_SPELLING =
  /\b(?:am(?:ph|p)(?:ur|eu|or|er)|tamb[ou]l|tumb[ou][nl]|kwaeng)(?= [a-z])|(?<![^\s,])[tap]\. ?(?=[a-z])/g;
const OFFICIAL: Readonly<Record<string, string>> = { a: "amphoe", k: "khwaeng", p: "changwat", t: "tambon" };
// Tambon and Khet also end names (Sam Tambon, Lak Khet District), so a name must follow.
const ENGLISH_WORD_BEFORE = /\b(tambon|khwaeng|amphoe|khet|changwat) (?=[a-z])(?!(?:sub-?)?district)/g;
const ENGLISH_WORD_AFTER = /([a-z][a-z -]*?) (sub-?district|district|province)\b/g;

/** A word that says what the name after it is. */
export interface LevelWord {
  readonly level: AreaLevel;
  readonly inCapital: boolean;
}

/** What a piece between two marks says; `undefined` when it is no such word. */
export function readLevelWord(piece: string): LevelWord | undefined {
  const level = LEVEL_OF_WORD.get(piece);
  return level && { level, inCapital: OF_THE_CAPITAL.has(piece) };
}

/** A folded text with `|` before and after every word such as ตำบล, which then stands before the name it speaks of. */
export function markLevelWords(folded: string): string {
  return folded
    .replace(OTHER_SPELLING, (word) => `${OFFICIAL[word.charAt(0)]}${word.includes(".") ? " " : ""}`)
    .replace(ENGLISH_WORD_BEFORE, ",|$1|")
    .replace(ENGLISH_WORD_AFTER, ",|$2|$1,")
    .replace(BANGKOK_NAME, " $&")
    .replace(THAI_WORD, (word: string, name: string | undefined, at: number, text: string) => {
      if (name || (word === "ต." && ABBREVIATION_BEFORE.test(text.slice(0, at)))) return word;
      return `|${word.replace(" ", "")}|`;
    })
    .replace(KHET_AFTER_KHWAENG, "$1|เขต|")
    .replace(THAI_WORD_AT_START, "$1|$2|");
}
