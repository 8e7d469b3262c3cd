import { foldThai } from "../text/fold.js";

/** A number as its decimal digits: exact at any size, never through a float. Zero is never negative. */
export interface Decimal {
  negative: boolean;
  /** At least one digit, no leading zeros. */
  whole: string;
  /** The digits after the point as they were stated, zeros at the end included. */
  fraction: string;
}

/**
 * The most characters of a number text, and digits of a bigint, that are read. Every JavaScript number fits (5e-324 prints
 * 326 characters); no document states a longer one.
 */
export const LONGEST_NUMBER = 400;

// 10 ** 400 has 1,329 bits. Comparing bits is cheap where printing a bigint of a million digits is not.
const LONGEST_IN_BITS = 1330;

// Plain digits, or groups of exactly three: "1,2,3" is a list, not 123. As a price: one ฿ on either side, `.-` for no satang.
const NUMBER = /^([-+]?)(?!฿.*฿)(?:฿ ?)?(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(?:(\d+)|[-\u2013\u2014]))?(?: ?฿)?$/;

/** The decimal of a number (as it prints), a bigint or a number text; `undefined` for anything else. Never throws. */
export function decimalOf(value: unknown): Decimal | undefined {
  if (typeof value === "string") return readDecimal(value);
  if (typeof value === "number") return Number.isFinite(value) ? decimalOfNumber(value) : undefined;
  if (typeof value !== "bigint" || BigInt.asIntN(LONGEST_IN_BITS, value) !== value) return undefined;
  const digits = String(value < 0n ? -value : value);
  return digits.length > LONGEST_NUMBER ? undefined : { negative: value < 0n, whole: digits, fraction: "" };
}

/** The decimal a finite number prints, with the exponent of very large and very small ones written out. */
export function decimalOfNumber(value: number): Decimal {
  const text = String(Math.abs(value));
  const point = text.indexOf(".");
  const e = text.indexOf("e", point);
  const mantissa = e === -1 ? text : text.slice(0, e);
  const whole = point === -1 ? mantissa : mantissa.slice(0, point);
  const fraction = point === -1 ? "" : mantissa.slice(point + 1);
  const decimal = { negative: value < 0, whole, fraction };
  return e === -1 ? decimal : shiftDecimal(decimal, Number(text.slice(e + 1)));
}

/**
 * The one number a text states in figures, Thai or Latin: thousands separated by commas in groups of three, a decimal point,
 * a sign (also U+2212), invisible characters ignored; also as prices are written: `1,234.-`, `฿500`, `500 ฿`. No words, other
 * units or exponents.
 */
export function readDecimal(text: string): Decimal | undefined {
  if (text.length > LONGEST_NUMBER) return undefined;
  const found = NUMBER.exec(text) ?? NUMBER.exec(foldThai(text).replace("\u2212", "-"));
  if (!found) return undefined;
  const [, sign = "", whole = "", fraction = ""] = found;
  return whole + fraction === "" ? undefined : normal(sign === "-", whole.replaceAll(",", ""), fraction);
}

/** Multiplies by ten to the power of `places`, which may be negative. */
export function shiftDecimal({ negative, whole, fraction }: Decimal, places: number): Decimal {
  if (places >= 0) {
    const digits = fraction.padEnd(places, "0");
    return normal(negative, whole + digits.slice(0, places), digits.slice(places));
  }
  const digits = whole.padStart(1 - places, "0");
  return normal(negative, digits.slice(0, places), digits.slice(places) + fraction);
}

/** Exactly this many decimals, rounded half away from zero. */
export function roundDecimal({ negative, whole, fraction }: Decimal, decimals: number): Decimal {
  if (fraction.length <= decimals) return { negative, whole, fraction: fraction.padEnd(decimals, "0") };
  const up = (fraction[decimals] ?? "0") >= "5" ? 1n : 0n;
  const digits = String(BigInt(whole + fraction.slice(0, decimals)) + up).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return normal(negative, digits.slice(0, point), digits.slice(point));
}

/** Plain decimal text: `-1234.50`. */
export function writeDecimal({ negative, whole, fraction }: Decimal): string {
  return `${negative ? "-" : ""}${whole}${fraction && "."}${fraction}`;
}

function normal(negative: boolean, whole: string, fraction: string): Decimal {
  return {
    negative: negative && /[1-9]/.test(whole + fraction),
    whole: whole.replace(/^0+(?=\d)/, "") || "0",
    fraction,
  };
}
