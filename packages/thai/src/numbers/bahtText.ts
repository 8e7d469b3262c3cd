import { decimalOf, roundDecimal } from "./decimal.js";
import { MINUS, wholeNumberWords } from "./numberWords.js";
import type { ThaiWordsFormat } from "./thaiWords.js";

/** The words of money; `bahtText` writes them and `parseBahtText` reads them. */
export const BAHT = "บาท";
export const SATANG = "สตางค์";
export const EVEN = "ถ้วน";

/**
 * An amount of money in words, as cheques, receipts and agreements write it: `หนึ่งพันสองร้อยสามสิบสี่บาทห้าสิบสตางค์`,
 * `หนึ่งร้อยบาทถ้วน`, `ยี่สิบห้าสตางค์`; zero is ศูนย์บาทถ้วน, a negative amount begins with ลบ.
 *
 * Rounds to the satang, half away from zero, on the decimal digits: 0.005 is หนึ่งสตางค์, 0.995 is หนึ่งบาทถ้วน, and the number
 * 1.005 is หนึ่งบาทหนึ่งสตางค์, because that is what it reads as. An amount that rounds to nothing has no ลบ. For amounts beyond
 * `Number.MAX_SAFE_INTEGER` pass a text or a bigint; both are exact.
 *
 * `et` is `always` by the rule of the Royal Society (101 is หนึ่งร้อยเอ็ดบาทถ้วน, as in Excel); `tens` is what Google Sheets and
 * OpenOffice say (หนึ่งร้อยหนึ่งบาทถ้วน).
 *
 * A text may be anything `parseThaiNumber` reads, so also `1,234.-` and `฿500`.
 *
 * `undefined` for whatever states no amount (NaN, "", "1e3", "12 บาท"), text of more than 400 characters and a bigint of more
 * than 400 digits: never ศูนย์, which would be an amount. Never throws.
 *
 * @example bahtText("๑,๒๓๔.๕๐") // "หนึ่งพันสองร้อยสามสิบสี่บาทห้าสิบสตางค์"
 */
export function bahtText(amount: number | bigint | string, options: ThaiWordsFormat = {}): string | undefined {
  const decimal = decimalOf(amount);
  if (!decimal) return undefined;
  const { negative, whole, fraction } = roundDecimal(decimal, 2);
  const et = options.et ?? "always";
  const satang = fraction.startsWith("0") ? fraction.slice(1) : fraction;
  const baht = whole === "0" && satang !== "0" ? "" : wholeNumberWords(whole, et) + BAHT;
  return (negative ? MINUS : "") + baht + (satang === "0" ? EVEN : wholeNumberWords(satang, et) + SATANG);
}
