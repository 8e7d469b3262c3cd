/** Which figures to print: `latn` 0–9, `thai` ๐–๙. */
export type ThaiDigits = "latn" | "thai";

const ZERO = 0x30;
const THAI_ZERO = 0x0e50;

/** Turns every 0–9 of a text into ๐–๙ and leaves the rest alone. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - ZERO + THAI_ZERO));
}

/** Turns every ๐–๙ of a text into 0–9 and leaves the rest alone. `Number("๑๒")` is NaN; `Number(toLatinDigits("๑๒"))` is 12. */
export function toLatinDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - THAI_ZERO + ZERO));
}
