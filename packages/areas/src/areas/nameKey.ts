import { foldThai, looseFoldThai } from "@saan/thai/text";

// Spaces and punctuation carry nothing in a place name: แม่ กา, Mae Ka, สุไหงโก-ลก, จ.ป.ร., กรุงเทพฯ.
const BETWEEN = /[ .,\-–'’ฯ]/g;

/** The text by which a name is found: folded, in one piece. */
export function nameKey(text: string): string {
  return foldThai(text).replace(BETWEEN, "");
}

/**
 * The same by its sound, for a name that was typed as it is heard: without tone marks, without the mark of a silent letter, and
 * with one letter for those that sound the same in every name, or look it (ฎ, ฏ), and vowels as short as long. สุราษฏร์ธานี,
 * หนองบัวลำพู, ศรีษะเกษ, ลำพุน.
 */
export function looseNameKey(text: string): string {
  return asHeard(looseFoldThai(text).replace(BETWEEN, ""));
}

/**
 * Which letter stands for a letter in names by their sound; none for a mark that is not heard. Letter by letter: what is typed is
 * the beginning of a name before it is the name.
 */
const HEARD: Readonly<Record<string, string>> = {
  ฆ: "ค",
  ฌ: "ช",
  ญ: "ย",
  ฎ: "ฏ",
  ฐ: "ถ",
  ฑ: "ท",
  ฒ: "ท",
  ธ: "ท",
  ณ: "น",
  ภ: "พ",
  ฬ: "ล",
  ศ: "ส",
  ษ: "ส",
  ใ: "ไ",
  "\u0E4C": "",
  "\u0E47": "",
  // Long vowels are written as short ones, and the other way round.
  "\u0E35": "\u0E34",
  "\u0E37": "\u0E36",
  "\u0E39": "\u0E38",
};

const HEARD_AS_OTHERS = new RegExp(`[${Object.keys(HEARD).join("")}]`, "g");

function asHeard(key: string): string {
  return key.replace(HEARD_AS_OTHERS, (letter) => HEARD[letter] ?? "");
}

const TONE_MARKS = /[\u0E48-\u0E4B]/g;

/**
 * {@link nameKey} of all names of our own data, joined by commas. They are folded already but for three characters and
 * capitals, so one pass over all does what folding each would take most of the loading time for. A test holds the two
 * together over all areas.
 */
export function officialNameKeys(names: string): string {
  return names.replace(/[ .-]/g, "");
}

/** {@link looseNameKey} of all names, from the keys {@link officialNameKeys} made of them. */
export function looseOfficialKeys(keys: string): string {
  return asHeard(keys.replace(TONE_MARKS, ""));
}
