import { decimalOfNumber, roundDecimal } from "./decimal.js";
import { type ThaiDigits, toThaiDigits } from "./digits.js";

/** How {@link formatThaiNumber} prints. */
export interface ThaiNumberFormat {
  /** Figures to print; `latn` unless asked. */
  digits?: ThaiDigits;
  /** Exactly this many decimals (0–20), rounded half away from zero; as many as the number has unless asked. */
  decimals?: number;
}

/**
 * Prints a number as Thai documents do: groups of three with commas, a decimal point, `-` for negatives.
 *
 * Uses no `Intl`, so server and phone print the same. Rounds what the number reads as, not its binary value: 1.005 with two
 * decimals is 1.01. Answers an empty text for NaN and the infinities, which are nothing a reader should see.
 *
 * @example formatThaiNumber(1234.5, { digits: "thai", decimals: 2 }) // "๑,๒๓๔.๕๐"
 */
export function formatThaiNumber(value: number, format: ThaiNumberFormat = {}): string {
  if (typeof value !== "number" || !Number.isFinite(value)) return "";
  const exact = decimalOfNumber(value);
  const { negative, whole, fraction } =
    format.decimals === undefined ? exact : roundDecimal(exact, clampDecimals(format.decimals));
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, "$&,") + (fraction === "" ? "" : `.${fraction}`);
  const signed = negative ? `-${grouped}` : grouped;
  return format.digits === "thai" ? toThaiDigits(signed) : signed;
}

function clampDecimals(decimals: number): number {
  return Math.min(20, Math.max(0, Math.trunc(decimals) || 0));
}
