import { formatThaiNumber, parseThaiNumber, toLatinDigits, toThaiDigits } from "@saan/thai/numbers";
import { combinations, randomTexts } from "./record.mjs";

const NUMBERS = [
  ...[0, -0, 1, 10, 11, 20, 21, 100, 101, 110, 111, 121, 999, 1000, 1001, 1234.5, 11111, 21021, 101101, 999999],
  ...[1_000_000, 1_000_001, 11_000_001, 101_000_000, 501_741_221, 2 ** 31, 1e12, 1e12 + 1, Number.MAX_SAFE_INTEGER],
  ...[0.1 + 0.2, 0.005, 0.995, 1.005, 99.995, 999.995, 0.000000125, 1e21, 1.5e22, 1.7976931348623157e308, 5e-324],
  ...[-0.001, -1, -1234.5, Number.NaN, Number.POSITIVE_INFINITY],
];
const TEXTS = [
  ...["๑,๒๓๔.๕๐", "1,234,567", " \u200B70 ", "-12.5", "\u221212", "+3", "-0", ".5", "007", "9007199254740991", "1,2,3"],
  ...["9007199254740992", "", "-", ".", "12.", "1.2.3", "1e3", "0x10", "Infinity", "กว่า 70", "70 คน", "1 234", "๑๒๓"],
];
const PIECES = ["0", "1", "12", "345", "๑", "๐๐๐", ",", ",", ".", "-", "+", " ", "\u200B", "\u2212", "e", "บาท"];

/** Printing and reading numbers. @param {import("./record.mjs").Say} say */
export function tellNumbers(say) {
  for (const [value, decimals, digits] of combinations(
    NUMBERS,
    [undefined, 0, 1, 2, 6, 20],
    /** @type {const} */ (["latn", "thai"]),
  )) {
    say("number", [String(value), decimals, digits], formatThaiNumber(value, { decimals, digits }));
  }
  for (const text of [...TEXTS, ...randomTexts({ pieces: PIECES, count: 1000, longest: 6, seed: 12 })]) {
    say("number text", text, parseThaiNumber(text));
    say("digits", text, [toThaiDigits(text), toLatinDigits(text)]);
  }
}
