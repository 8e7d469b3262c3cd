import { foldThai } from "@saan/thai/text";
import { withoutMentions } from "../local-governments/mention.js";
import type { AreaLevel } from "./area.js";
import { withoutInstitutions } from "./institutions.js";
import { type LevelWord, markLevelWords, readLevelWord } from "./levelWords.js";
import { looseNameKey, nameKey } from "./nameKey.js";

/** One name of a stated place: `ต.แม่กา อ.เมือง` has two. */
export interface StatedPart {
  readonly key: string;
  readonly looseKey: string;
  /** What the word before it says it is; `undefined` when it stands alone. */
  readonly level: AreaLevel | undefined;
  /** That word is แขวง or เขต, which only กรุงเทพมหานคร has. */
  readonly inCapital: boolean;
  /** Ends with ฯ: the beginning of a longer name. */
  readonly isShortened: boolean;
  /** Has a number in it or begins as a house, a road or a village does; some areas do too. */
  readonly isHouse: boolean;
}

/** A place as somebody typed it. */
export interface StatedName {
  /** The whole text as one name: `Mae Ka`, `แม่ กา`, `สามตำบล`. */
  readonly whole: StatedPart;
  /** In the order stated; none when the text is digits only. */
  readonly parts: readonly StatedPart[];
  /** The digits that are the whole text (a code or a postcode), or the postcode beside a name. */
  readonly digits: string;
  /**
   * The text names a local government or an institution and no sub-district beside it: not an area, whatever the words
   * around say.
   */
  readonly namesNoArea: boolean;
}

const NO_NAME = /[()[\]{}"“”«»]|ฯลฯ/g;
// Digits beside a quotation mark are no code: 9" is ต. with the keyboard in the other layout.
const LETTER = /[ก-๎a-z]/;
// What a paper form has printed before the blank, for whoever fills it in: it says the level, not where.
const EITHER_SUBDISTRICT = /(?:ตำบล|แขวง) ?[/(] ?(?:ตำบล|แขวง) ?\)?/g;
const EITHER_DISTRICT = /(?:อำเภอ|เขต) ?[/(] ?(?:อำเภอ|เขต) ?\)?/g;
const GLUED_POSTCODE = /([ก-๎ฯa-z])(\d{5})(?!\d)/g;
const COUNTRY_AT_END = /(?:\bthailand|ประเทศไทย)(?=[\s,.\d]*$)/;
const SAYS_SUBDISTRICT = /ตำบล|แขวง|ต\./;
const HOUSE = /\d|^(?:หมู่|บ้าน|ถนน|ถ\.|ซอย|ซ\.|เลขที่|ชุมชน|โทร|รหัสไปรษณีย์|(?:moo|soi|ban) )|(?:road|rd\.?)$/;
const SHORTENED = /ฯ\s*$/;
const LATIN = /[a-z]/;
const DIGITS = /^\d+$/;
const POSTCODE_AT_END = /(?:^|\s)(\d{5})[\s.]*$/;

// More than an address line holds; bounds the work of every pattern above, whatever was pasted.
export const LONGEST_STATED = 200;
const MOST_PARTS = 12;

/**
 * Reads `ต.แม่กา อ.เมือง จ.พะเยา 56000` and everything shorter: with or without spaces, in any order, with Thai digits,
 * in English. Never throws; text it cannot make sense of is one name that no area has.
 */
export function readStatedName(text: string): StatedName {
  const stated = typeof text === "string" ? tidy(text.slice(0, LONGEST_STATED)) : "";
  const folded = withoutInstitutions(withoutMentions(stated));
  if (folded !== stated && !SAYS_SUBDISTRICT.test(folded)) {
    return { whole: readPart(""), parts: [], digits: "", namesNoArea: true };
  }
  const whole = readPart(folded);
  const isDigits = DIGITS.test(whole.key);
  const { parts, digits } = isDigits ? { parts: [], digits: whole.key } : readParts(folded);
  return { whole, parts, digits, namesNoArea: false };
}

/** The text folded, with what stands between names as a comma or a space, and without the country. */
function tidy(text: string): string {
  const folded = foldThai(text)
    .replace(/[|:]/g, " ")
    .replace(EITHER_SUBDISTRICT, "ตำบล ")
    .replace(EITHER_DISTRICT, "อำเภอ ");
  if (!LETTER.test(folded)) return folded;
  return folded
    .replace(NO_NAME, ",")
    .replaceAll(" ฯ", "ฯ")
    .replace(GLUED_POSTCODE, "$1 $2")
    .replace(COUNTRY_AT_END, "");
}

function readParts(folded: string): Pick<StatedName, "parts" | "digits"> {
  const parts: StatedPart[] = [];
  let digits = "";
  let said: LevelWord | undefined;
  const marked = markLevelWords(folded);
  // An English name has spaces inside; once commas or words such as District divide the text, they alone do.
  const isDivided = marked.includes(",");
  for (const piece of marked.split("|")) {
    const word = readLevelWord(piece);
    if (word) {
      said = word;
      continue;
    }
    for (const stated of piece.split(isDivided && LATIN.test(piece) ? /,+/ : /[\s,/]+/)) {
      const [atEnd = "", postcode = digits] = POSTCODE_AT_END.exec(stated) ?? [];
      digits = postcode;
      const name = stated.slice(0, stated.length - atEnd.length);
      if (nameKey(name) !== "" && parts.length < MOST_PARTS) {
        parts.push(readPart(name, said));
        said = undefined;
      }
    }
  }
  return { parts, digits };
}

/** Reads one name, without looking for words such as ตำบล in it. */
function readPart(text: string, said?: LevelWord): StatedPart {
  const key = nameKey(text);
  return {
    key,
    looseKey: looseNameKey(key),
    level: said?.level,
    inCapital: said?.inCapital ?? false,
    isShortened: SHORTENED.test(text),
    isHouse: HOUSE.test(text),
  };
}
