import { toKedmanee, toQwerty } from "./kedmanee.js";
import { hasLatinWord, isLatinShaped } from "./latinShape.js";
import { hasThaiVowel, isThaiShaped } from "./thaiShape.js";

/** What was meant by a text typed with the keyboard in the other layout. */
export interface LayoutFix {
  readonly text: string;
  /** `to-thai`: Thai words, typed in the English layout; `to-latin`: the reverse. */
  readonly direction: "to-thai" | "to-latin";
}

// The mistake is seen, and corrected, within the first words: nobody types a page in the wrong layout.
const LONGEST = 300;

// dna, mba: initials are spelt as they like.
const INITIALS = /^[A-Za-z]{1,3}$/;

/**
 * What was meant, if a text looks as if it was typed with the keyboard in the wrong layout: `l;ylfu8iy[` is สวัสดีครับ,
 * `่นีพืฟสรหท` is journalism. For an offer ("คุณหมายถึง … ?"), never to replace text unasked.
 *
 * Answers only when the text cannot be what it looks like (by spelling) and its other reading can: words of one language
 * throughout, with vowels. So ordinary Thai and English get no offer, and many a mistake gets none either (`ดนพ` may be an
 * abbreviation, or for): where there is a list to search, try {@link toKedmanee} and {@link toQwerty} on a query that finds
 * nothing. `undefined` as well for mixed text and for more than 300 characters. Never throws.
 *
 * @example fixKeyboardLayout("l;ylfu8iy[") // { text: "สวัสดีครับ", direction: "to-thai" }
 */
export function fixKeyboardLayout(text: string): LayoutFix | undefined {
  if (typeof text !== "string" || text.length > LONGEST) return undefined;
  const typed = text.trim();
  const hasThai = /[\u0E01-\u0E4E]/.test(typed);
  if (hasThai === /[A-Za-z]/.test(typed)) return undefined;
  if (hasThai) {
    const meant = toQwerty(typed);
    const offered = !isThai(typed) && isLatinShaped(meant) && hasLatinWord(meant);
    return offered ? { text: meant, direction: "to-latin" } : undefined;
  }
  const meant = toKedmanee(typed);
  const offered = !INITIALS.test(typed) && !isLatinShaped(typed) && isThai(meant) && hasThaiVowel(meant);
  return offered ? { text: meant, direction: "to-thai" } : undefined;
}

function isThai(text: string): boolean {
  return text.split(/\s+/).every(isThaiShaped);
}
