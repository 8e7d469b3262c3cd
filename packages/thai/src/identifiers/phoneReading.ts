/**
 * What kind of line answers.
 *
 * - `hotline`: three or four digits beginning with 1, in at most two groups, `1669`, dialled inside Thailand only
 * - `toll-free`, `premium-rate`: 1800 and 1900 numbers, dialled inside Thailand only
 * - `voip`: an internet line (060, 068)
 * - `foreign`: a number of another country in international form; only its length is checked
 */
export type PhoneType = "mobile" | "landline" | "voip" | "hotline" | "toll-free" | "premium-rate" | "foreign";

/** One telephone number. */
export interface Phone {
  kind: "phone";
  type: PhoneType;
  /** `+66812345678`, for storage and `tel:` links. Absent where only the digits of `national` can be dialled. */
  e164?: string;
  /** As printed in Thailand: `081 234 5678`, `02 123 4567`, `1669`; a foreign number in the groups it was written in. */
  national: string;
  /** Digits to dial after an answer: `123`; several as `101, 102`, a range as `101-105`. */
  extension?: string;
  /** The last of a range of lines, as `national` is: `02 123 4569` for `02-123-4567-9`. `national` is the first. */
  lastLine?: string;
  /** The text exactly as given. */
  asStated: string;
}

/**
 * Why a text could not be read as one telephone number. A closed list, for a message catalogue.
 *
 * - `empty`: nothing but spaces
 * - `too-long`: more than 200 characters
 * - `not-a-phone`: something besides a number in a form we read
 * - `fax`: the text says that a fax machine answers
 * - `several-numbers`: more than one; `readPhones` tells them apart
 * - `too-few-digits`, `too-many-digits`
 * - `no-leading-zero`: would be a number with 0 in front, as spreadsheets lose it; ask, do not store
 * - `no-such-number`: the right length, in a range that is not in use. New ranges open: let people insist
 * - `wrong-line-range`: the last line does not come after the first
 */
export type PhoneUnreadableReason =
  | "empty"
  | "too-long"
  | "not-a-phone"
  | "fax"
  | "several-numbers"
  | "too-few-digits"
  | "too-many-digits"
  | "no-leading-zero"
  | "no-such-number"
  | "wrong-line-range";

/** Text that holds no number we can read, kept as stated. */
export interface UnreadablePhone {
  kind: "unreadable";
  reason: PhoneUnreadableReason;
  asStated: string;
}

/** What `readPhone` answers. Switch on `kind`. */
export type PhoneResult = Phone | UnreadablePhone;
