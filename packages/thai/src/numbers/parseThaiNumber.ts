import { foldThai } from "../text/fold.js";

// No amount anybody writes is longer; a longer text is not read at all.
const LONGEST = 64;

// Plain digits, or groups of exactly three: "1,2,3" is a list, not 123.
const NUMBER = /^([-+]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?$/;

/**
 * The number a text states, or `undefined` if it does not state exactly one.
 *
 * Reads Thai and Latin digits, thousands separated by commas in groups of three, a decimal point, a sign (also U+2212),
 * and text with invisible characters in it. Does not read words, units, exponents, or whole parts beyond
 * `Number.MAX_SAFE_INTEGER` (they would come back as a different number). Never throws.
 *
 * @example parseThaiNumber("๑,๒๓๔.๕๐") // 1234.5
 */
export function parseThaiNumber(text: string): number | undefined {
  if (typeof text !== "string" || text.length > LONGEST) return undefined;
  const found = NUMBER.exec(foldThai(text).replace("\u2212", "-"));
  if (!found) return undefined;
  const [, sign = "", whole = "", fraction = ""] = found;
  if (whole === "" && fraction === "") return undefined;
  const value = Number(`${whole.replaceAll(",", "")}${fraction}`);
  if (Math.floor(value) > Number.MAX_SAFE_INTEGER) return undefined;
  return sign === "-" && value !== 0 ? -value : value;
}
