import { foldThai, foldThaiLoose } from "@saan/thai/text";

// Spaces and punctuation carry nothing in a place name: แม่ กา, Mae Ka, สุไหงโก-ลก, จ.ป.ร., กรุงเทพฯ.
const BETWEEN = /[ .,\-–'’ฯ]/g;

/** The text by which a name is found: folded, in one piece. */
export function nameKey(text: string): string {
  return foldThai(text).replace(BETWEEN, "");
}

/** The same without tone marks, for a name typed without one. */
export function looseNameKey(text: string): string {
  return foldThaiLoose(text).replace(BETWEEN, "");
}

const TONE_MARKS = /[\u0E48-\u0E4B]/g;

/**
 * {@link nameKey} of every name of our own data, which is folded already but for the punctuation. In one pass over all
 * of them: folding each would be most of the loading time. A test holds the two together over all areas.
 */
export function officialNameKeys(names: readonly string[]): string[] {
  return names.join("\n").replace(BETWEEN, "").toLowerCase().split("\n");
}

/** {@link looseNameKey} of names, from the keys {@link officialNameKeys} made of them. */
export function looseOfficialKeys(keys: readonly string[]): string[] {
  return keys.join("\n").replace(TONE_MARKS, "").split("\n");
}
