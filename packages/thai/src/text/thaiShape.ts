import { foldThai } from "./fold.js";

const C = "[ก-รลว-ฮ]";
const TONE = "[่-๋]?";
// What can stand on a consonant depends on the vowel before it; ั, ื and ็ need a consonant behind them, but in ก็.
const SYLLABLE = [
  `เ${C}{2}${TONE}าะ`,
  `เ${C}(?:ิ${TONE}(?=${C})|ี${TONE}(?=ย)|ื${TONE}(?=อ)|็(?=${C})|${TONE}(?:า?ะ|า)?)`,
  `แ${C}(?:็(?=${C})|${TONE}ะ?)`,
  `โ${C}${TONE}ะ?`,
  `[ใไ]${C}${TONE}`,
  "ก็",
  `${C}(?:[ิีึุู]?${TONE}์?|[ัื]${TONE}(?=${C})|็(?=${C})|${TONE}[ะาำ])`,
  "[ฤฦ][ๅา]?",
].join("|");
const WORD = new RegExp(`^(?:(?:${SYLLABLE})[ๆฯ]?)+$`);
const VOWEL = /[ะ-ูเ-ไ็]/;

/**
 * Whether a word is spelt as Thai can be: every mark on a consonant, every leading vowel before one, no vowel left open
 * that must be closed. No dictionary is asked: ขวล is spelt as Thai can be. Judged by its key: what search forgives (เเ, a
 * doubled tone, the obsolete ฃ) is no fault.
 */
export function isThaiShaped(word: string): boolean {
  return WORD.test(foldThai(word));
}

/** Whether a word has a written vowel. A few have none (คน, ถนน); so have most strings of consonants that are no words. */
export function hasThaiVowel(word: string): boolean {
  return VOWEL.test(word);
}
