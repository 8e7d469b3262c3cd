import { checkDigit } from "./checkDigit.js";
import { type DigitsUnreadableReason, statedDigits } from "./statedDigits.js";

/**
 * Why a text is not the number asked for. A closed list, for a message catalogue.
 *
 * - `empty`: nothing but spaces
 * - `too-long`: more than 64 characters
 * - `not-digits`: something besides digits, spaces and hyphens
 * - `too-few-digits`, `too-many-digits`: not thirteen; `digitCount` says how many
 * - `wrong-first-digit`: a number of another kind; see the reader that answered
 * - `wrong-check-digit`: at least one digit is not the one that was issued
 */
export type IdUnreadableReason =
  | DigitsUnreadableReason
  | "too-few-digits"
  | "too-many-digits"
  | "wrong-first-digit"
  | "wrong-check-digit";

/** Text that holds no such number, kept as stated. */
export interface UnreadableId {
  kind: "unreadable";
  reason: IdUnreadableReason;
  /** How many digits there were, when that is what is wrong. */
  digitCount?: number;
  /** The text exactly as given. */
  asStated: string;
}

/** The thirteen digits of a text, when the first is one of `firstDigits` and the last follows from the others. */
export function readThirteenDigits(text: string, firstDigits: string): { value: string } | UnreadableId {
  const stated = statedDigits(text);
  if ("reason" in stated) return { kind: "unreadable", reason: stated.reason, asStated: text };
  const { digits } = stated;
  if (digits.length !== 13) {
    const reason = digits.length < 13 ? "too-few-digits" : "too-many-digits";
    return { kind: "unreadable", reason, digitCount: digits.length, asStated: text };
  }
  if (!firstDigits.includes(digits.charAt(0)))
    return { kind: "unreadable", reason: "wrong-first-digit", asStated: text };
  if (checkDigit(digits) !== digits.charAt(12)) {
    return { kind: "unreadable", reason: "wrong-check-digit", asStated: text };
  }
  return { value: digits };
}

/** `1-2345-67890-12-1`: the groups of the identity card and of the boxes on official forms. */
export function groupThirteenDigits(value: string): string {
  return [
    [0, 1],
    [1, 5],
    [5, 10],
    [10, 12],
    [12, 13],
  ]
    .map(([from, to]) => value.slice(from, to))
    .join("-");
}
