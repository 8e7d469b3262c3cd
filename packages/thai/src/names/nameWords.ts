import type { NameUnreadableReason, ThaiNameParts } from "./nameReading.js";

type Parts = Omit<ThaiNameParts, "titles">;

const BRACKETS = /["“”(]([^"“”()]{1,60})["“”)]/;
// "ร.น." and "ป.ธ. 9" after the name, or degrees and titles after a comma.
const SUFFIX = /(?:, ?| (?=ร\.น\.|ป\.ธ\.))((?:[ก-ฮA-Za-z]{1,4}\. ?)+(?:[1-9](?: ?ประโยค)?)?)$/;
const BETWEEN_PEOPLE =
  /[,;/&]| และ| (?:กับ|หรือ)(?: |(?=นา[ยง]|เด็ก|[นด]\.|คณะ|พวก))|^[^ ]+ [^ ]+ (?:นา[ยง]|เด็กชาย|เด็กหญิง|น\.ส\.|ด\.[ชญ]\.)[ก-ฮเ-ไ]/;
const WORD = /^(?![\p{Mark}ฯๆ])(?=.*\p{Letter})[\p{Letter}\p{Mark}.'’-]+$/u;
const THAI = /[ก-๎]/;

// Words that begin a family name of more than one word.
const FAMILY_BEGINS = new Set(["แซ่", "บิน", "บินติ", "บินตี", "บินตี้"]);
// ฉายา are Pali: written with phinthu or nikhahit, or ending in โ and a consonant.
const PALI = /[\u0E3A\u0E4D]|โ[ก-ฮ]$/;
const MOST_WORDS_AFTER_GIVEN = 4;

/** The parts of a name without its titles, or why there are none. */
export function readNameWords(text: string, isMonk: boolean): Parts | NameUnreadableReason {
  const suffix = SUFFIX.exec(text)?.[1];
  let name = suffix === undefined ? text : text.replace(SUFFIX, "");
  let alias = BRACKETS.exec(name)?.[1]?.trim();
  name = name.replace(BRACKETS, " ").replace(/ +/g, " ").trim();
  if (name === "") return "no-given-name";
  if (BETWEEN_PEOPLE.test(name)) return "several-names";

  const words = name.split(" ");
  alias ??= takeAfter(words, "ชื่อเล่น");
  const told = takeAfter(words, "ฉายา");
  takeLabel(words, "นามสกุล");
  takeLabel(words, "สกุล");
  if (!words.every((word) => WORD.test(word)) || (alias !== undefined && !/\p{Letter}/u.test(alias)))
    return "not-a-name";
  const [given, ...after] = words;
  if (given === undefined) return "no-given-name";
  const monasticName = told ?? (isMonk && PALI.test(after[0] ?? "") ? after.shift() : undefined);
  const family = readFamily(after);
  if (typeof family === "string") return family;
  return {
    given,
    ...(family.middle ? { middle: family.middle } : {}),
    ...(monasticName ? { monasticName } : {}),
    ...(family.family ? { family: family.family } : {}),
    ...(suffix ? { suffix: suffix.trim() } : {}),
    ...(alias ? { alias } : {}),
  };
}

/** The words after the given name: the last is the family name, unless ณ or แซ่ joins more of them. */
function readFamily(words: readonly string[]): { middle?: string; family?: string } | "too-many-parts" {
  const from = familyStart(words);
  const middle = words.slice(0, from);
  if (words.length > MOST_WORDS_AFTER_GIVEN || middle.filter((word) => THAI.test(word)).length > 1) {
    return "too-many-parts";
  }
  return { middle: middle.join(" "), family: words.slice(from).join(" ") };
}

function familyStart(words: readonly string[]): number {
  const last = words.length - 1;
  const place = words.indexOf("ณ");
  // "ตัวอย่าง ณ อยุธยา" is one family name; "ณ อยุธยา" alone is another.
  if (place >= 0 && place < last) return Math.max(0, place - 1);
  const joined = words.findIndex((word) => FAMILY_BEGINS.has(word));
  return joined >= 0 && joined < last ? joined : Math.max(0, last);
}

/** Takes a label and the word after it out of the words. */
function takeAfter(words: string[], label: string): string | undefined {
  const at = words.indexOf(label);
  return at < 1 || at + 1 >= words.length ? undefined : words.splice(at, 2)[1];
}

function takeLabel(words: string[], label: string): void {
  const at = words.indexOf(label);
  if (at > 0 && at + 1 < words.length) words.splice(at, 1);
}
