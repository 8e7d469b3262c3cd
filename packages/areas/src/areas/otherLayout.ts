import { toKedmanee, toQwerty } from "@saan/thai/text";
import { LONGEST_STATED } from "./statedName.js";

const THAI = /[\u0E01-\u0E5B]/;
const LATIN = /[a-z]/i;
// A dash or a comma alone is nobody's beginning of a name, though its key is one in Thai.
const KEYS_OF_A_NAME = /[a-z\d]|\S\S/i;
const LATIN_WORDS = /^[a-z][a-z .'-]*$/i;

/** What the same keys would have typed with the keyboard in the other layout: แม่กา for `c,jdk`, `mae ka` for ทฟำ าฟ. */
export function inOtherLayout(query: string): string {
  if (typeof query !== "string") return "";
  const text = query.slice(0, LONGEST_STATED);
  if (THAI.test(text)) return toQwerty(text);
  return KEYS_OF_A_NAME.test(text) ? toKedmanee(text) : "";
}

/** Whether only English names can answer: the query has Latin letters, or is Thai that could have been meant for them. */
export function needsEnglish(query: string, isFound: () => boolean): boolean {
  if (typeof query !== "string") return false;
  const text = query.slice(0, LONGEST_STATED);
  if (LATIN.test(text)) return true;
  return THAI.test(text) && LATIN_WORDS.test(inOtherLayout(text)) && !isFound();
}
