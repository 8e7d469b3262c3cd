import { type DigitsUnreadableReason, statedDigits } from "./statedDigits.js";

/** A postcode (รหัสไปรษณีย์). */
export interface Postcode {
  kind: "postcode";
  /** Five digits: `56000`. */
  value: string;
  /** The text exactly as given. */
  asStated: string;
}

/**
 * Why a text is not a postcode. A closed list, for a message catalogue.
 *
 * - `empty`: nothing but spaces
 * - `too-long`: more than 64 characters
 * - `not-digits`: something besides digits, spaces and hyphens
 * - `too-few-digits`, `too-many-digits`: not five; `digitCount` says how many
 * - `wrong-first-digit`: begins with 0, which none does
 */
export type PostcodeUnreadableReason =
  | DigitsUnreadableReason
  | "too-few-digits"
  | "too-many-digits"
  | "wrong-first-digit";

/** Text that holds no postcode, kept as stated. */
export interface UnreadablePostcode {
  kind: "unreadable";
  reason: PostcodeUnreadableReason;
  /** How many digits there were, when that is what is wrong. */
  digitCount?: number;
  asStated: string;
}

/** What {@link readPostcode} answers. Switch on `kind`. */
export type PostcodeResult = Postcode | UnreadablePostcode;

/**
 * Reads a postcode: five digits, the first not 0; Thai digits, spaces, hyphens (`50-100`) and invisible characters are read.
 *
 * The shape is all that is checked: whether a postcode is in use, and where, is asked of `@saan/areas`. Never derive a
 * province from it: the first two digits differ from the province's code in 786 of the 7,436 sub-districts (the whole of
 * the central region is shifted by one). Never throws.
 *
 * @example readPostcode("๕๖๐๐๐") // { kind: "postcode", value: "56000", asStated: "๕๖๐๐๐" }
 */
export function readPostcode(text: string): PostcodeResult {
  const stated = statedDigits(text);
  if ("reason" in stated) return { kind: "unreadable", reason: stated.reason, asStated: text };
  const { digits } = stated;
  if (digits.length !== 5) {
    const reason = digits.length < 5 ? "too-few-digits" : "too-many-digits";
    return { kind: "unreadable", reason, digitCount: digits.length, asStated: text };
  }
  if (digits.startsWith("0")) return { kind: "unreadable", reason: "wrong-first-digit", asStated: text };
  return { kind: "postcode", value: digits, asStated: text };
}
