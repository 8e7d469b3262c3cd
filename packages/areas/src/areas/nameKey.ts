import { foldThai, looseFoldThai } from "@saan/thai/text";

// Spaces and punctuation carry nothing in a place name: แม่ กา, Mae Ka, สุไหงโก-ลก, จ.ป.ร., กรุงเทพฯ.
const BETWEEN = /[ .,\-–'’ฯ]/g;

/** The text by which a name is found: folded, in one piece. */
export function nameKey(text: string): string {
  return foldThai(text).replace(BETWEEN, "");
}

/** The same without tone marks, for a name typed without one. */
export function looseNameKey(text: string): string {
  return looseFoldThai(text).replace(BETWEEN, "");
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
  return keys.replace(TONE_MARKS, "");
}
