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
  let [whole, fraction] = plainDecimal(Math.abs(value));
  if (format.decimals !== undefined) [whole, fraction] = round(whole, fraction, clampDecimals(format.decimals));
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, "$&,") + (fraction === "" ? "" : `.${fraction}`);
  const signed = value < 0 && /[1-9]/.test(grouped) ? `-${grouped}` : grouped;
  return format.digits === "thai" ? toThaiDigits(signed) : signed;
}

/** The digits before and after the decimal point, with the exponent of very large and very small numbers written out. */
function plainDecimal(value: number): [whole: string, fraction: string] {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const shift = Number(exponent);
  if (shift >= 0) {
    const digits = fraction.padEnd(shift, "0");
    return [(whole + digits.slice(0, shift)).replace(/^0+(?=\d)/, ""), digits.slice(shift)];
  }
  return ["0", "0".repeat(-shift - whole.length) + whole + fraction];
}

function round(whole: string, fraction: string, decimals: number): [whole: string, fraction: string] {
  const kept = BigInt(whole + fraction.padEnd(decimals, "0").slice(0, decimals));
  const up = (fraction[decimals] ?? "0") >= "5" ? 1n : 0n;
  const digits = String(kept + up).padStart(decimals + 1, "0");
  return [digits.slice(0, digits.length - decimals), digits.slice(digits.length - decimals)];
}

function clampDecimals(decimals: number): number {
  return Math.min(20, Math.max(0, Math.trunc(decimals) || 0));
}
