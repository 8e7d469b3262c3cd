import { foldThai } from "../text/fold.js";

// Far longer than any identifier with its hyphens; a longer text is not read at all.
const LONGEST = 64;

// Spaces, hyphens and the dashes that word processors make of them.
const SEPARATORS = /[\s\-\u2010-\u2015\u2212]/g;

/** Why a text does not hold digits alone. */
export type DigitsUnreadableReason = "empty" | "too-long" | "not-digits";

/** The digits 0–9 of a text of digits, spaces and hyphens (Thai digits and invisible characters too), or why it is none. */
export function statedDigits(text: string): { digits: string } | { reason: DigitsUnreadableReason } {
  if (typeof text !== "string") return { reason: "not-digits" };
  if (text.length > LONGEST) return { reason: "too-long" };
  const folded = foldThai(text);
  if (folded === "") return { reason: "empty" };
  const digits = folded.replace(SEPARATORS, "");
  return /^\d+$/.test(digits) ? { digits } : { reason: "not-digits" };
}
