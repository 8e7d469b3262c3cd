import { readDecimal, writeDecimal } from "./decimal.js";

// No amount anybody writes in figures is longer; a longer text is not read at all.
const LONGEST = 64;

/**
 * The number a text states, or `undefined` if it does not state exactly one.
 *
 * Reads Thai and Latin digits, thousands separated by commas in groups of three, a decimal point, a sign (also U+2212),
 * and text with invisible characters in it. Prices pasted into a field for an amount are read too: `1,234.-` (no satang),
 * `฿500`, `500 ฿`. Does not read words, other units, exponents, or whole parts beyond `Number.MAX_SAFE_INTEGER` (they would
 * come back as a different number). Never throws.
 *
 * @example parseThaiNumber("๑,๒๓๔.๕๐") // 1234.5
 */
export function parseThaiNumber(text: string): number | undefined {
  if (typeof text !== "string" || text.length > LONGEST) return undefined;
  const decimal = readDecimal(text);
  if (!decimal) return undefined;
  const value = Number(writeDecimal(decimal));
  return Math.floor(Math.abs(value)) > Number.MAX_SAFE_INTEGER ? undefined : value;
}
