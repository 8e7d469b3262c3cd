/**
 * How a stated number relates to the true one: กว่า 70 คน is a lower bound, not seventy. The codes of `quantity` in
 * `@saan/schema`.
 */
export type QuantityComparator = "exact" | "more-than" | "less-than" | "about" | "at-least" | "at-most";

/** A quantity as it was stated. */
export interface StatedQuantity {
  value: number;
  comparator: QuantityComparator;
  /** What is counted: a classifier (คน, ตำบล, ครั้ง), บาท, ร้อยละ; "" when the text says none. */
  unit: string;
  /** The text says it is the total (รวม, ทั้งหมด, ทั้งสิ้น). */
  total?: true;
}

/**
 * Why a text could not be read as a quantity. A closed list, for a message catalogue.
 *
 * - `empty`: nothing but spaces
 * - `too-long`: more than 200 characters
 * - `no-number`: no number in figures or words
 * - `several-numbers`: a range, a ratio, a date, a list: more than one number
 * - `not-a-quantity`: one number, in words or a form we do not read, or negative
 * - `too-large`: beyond `Number.MAX_SAFE_INTEGER`; it would come back as a different number
 */
export type QuantityUnreadableReason =
  | "empty"
  | "too-long"
  | "no-number"
  | "several-numbers"
  | "not-a-quantity"
  | "too-large";

/** A text read as one quantity. */
export interface ParsedQuantity extends StatedQuantity {
  kind: "quantity";
  /** The text exactly as given. */
  asStated: string;
}

/** Text that holds no quantity we can read, kept as stated. */
export interface UnreadableQuantity {
  kind: "unreadable";
  reason: QuantityUnreadableReason;
  /** The text exactly as given. */
  asStated: string;
}

/** What `parseQuantity` answers. Switch on `kind`. */
export type QuantityResult = ParsedQuantity | UnreadableQuantity;
