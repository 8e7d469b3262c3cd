import { decimalOf } from "./decimal.js";
import { type EtRule, figureByFigure, MINUS, POINT, wholeNumberWords } from "./numberWords.js";

/** How {@link thaiWords} and `bahtText` say a number. */
export interface ThaiWordsFormat {
  /** Where a last 1 is เอ็ด: `always` (Royal Society, unless asked) or `tens` (spreadsheets). */
  et?: EtRule;
}

/**
 * Reads a number out in words: `หนึ่งร้อยเอ็ด`, `ลบสามจุดหนึ่งสี่`, `หนึ่งล้านล้าน` (10^12). Zero is ศูนย์.
 *
 * A `number` is read as the decimal it prints. A text may be anything `parseThaiNumber` reads (commas, Thai digits, a sign),
 * but keeps every digit, zeros after the point included: "3.10" is สามจุดหนึ่งศูนย์. Rules: สำนักงานราชบัณฑิตยสภา, on reading
 * figures: units of a number with more than one figure, and units before ล้าน, are เอ็ด, not หนึ่ง.
 *
 * `undefined` for NaN, the infinities, text that states no number, text of more than 400 characters and a bigint of more than
 * 400 digits: never ศูนย์. Never throws.
 *
 * @example thaiWords("๑,๒๒๑.๕๐") // "หนึ่งพันสองร้อยยี่สิบเอ็ดจุดห้าศูนย์"
 */
export function thaiWords(n: number | bigint | string, options: ThaiWordsFormat = {}): string | undefined {
  const decimal = decimalOf(n);
  if (!decimal) return undefined;
  const { negative, whole, fraction } = decimal;
  const words = wholeNumberWords(whole, options.et ?? "always");
  return `${negative ? MINUS : ""}${words}${fraction && POINT}${figureByFigure(fraction)}`;
}
