/**
 * Characters that nobody sees and nobody typed: they arrive with text pasted from PDF files, chat apps and web pages.
 * `"\u200bก".trim()` keeps them, so trimming alone never cleans Thai text.
 */

// Zero-width space and joiners, word joiner, byte-order mark, soft hyphen, and every bidirectional control.
const IGNORED_IN_SEARCH = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

// A joiner inside an emoji sequence (a family, a profession) is what holds the picture together: it is matched first, and kept.
const ZERO_WIDTH_OR_OVERRIDE =
  /\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}]?\uFE0F?\u200D(?=\p{Extended_Pictographic})|[\0\u200B-\u200D\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

const LONE_SURROGATE = /\p{Surrogate}/gu;

// No letter of any writing has so many marks. Composing takes the square of their number, and a text may be an attack.
const TOO_MANY_MARKS = /(\p{Mark}{30})\p{Mark}+/gu;

/** A text in Unicode NFC, in time that grows with its length alone: of a letter with more than thirty marks thirty are left. */
export function composed(text: string): string {
  return text.replace(TOO_MANY_MARKS, "$1").normalize("NFC");
}

/** Removes every invisible character that could make two equal-looking texts differ. For search keys, never for storage. */
export function stripInvisible(text: string): string {
  return text.replace(IGNORED_IN_SEARCH, "");
}

/**
 * What is safe to store of a text somebody typed or pasted.
 *
 * Composes to Unicode NFC, removes zero-width characters, bidirectional overrides and U+0000 (no PostgreSQL text holds it),
 * turns half a surrogate pair into U+FFFD, and trims. Spelling, spaces inside, line breaks, Thai digits and the way ำ was
 * composed stay exactly as typed: what was stated is evidence. Idempotent; never throws; what is no text is empty.
 *
 * @example cleanThai(" \u200Bแม่กา\n") // "แม่กา"
 */
export function cleanThai(text: string): string {
  if (typeof text !== "string") return "";
  const visible = text
    .replace(LONE_SURROGATE, "\uFFFD")
    .replace(ZERO_WIDTH_OR_OVERRIDE, (found) => (found.length > 1 ? found : ""));
  return composed(visible).trim();
}
