import { parseBahtText, parseThaiNumber } from "@saan/thai/numbers";
import type { TextReading } from "../field/readText.js";

export interface MoneyRules {
  readonly min: number;
  readonly max?: number;
  readonly show: (value: number) => string;
  readonly says: Readonly<Record<"notMoney" | "belowSatang" | "tooSmall" | "tooLarge", string>>;
}

/**
 * The number of baht a text states: `1,200.50`, `฿1,200`, `1,200.-`, `๑,๒๐๐ บาท`, `3.5 ล้าน`, `หนึ่งพันสองร้อยบาทถ้วน`.
 * `undefined` for any other text. Never rounded.
 */
export function bahtOf(text: string): number | undefined {
  const number = parseThaiNumber(text);
  if (number !== undefined) return number;
  const words = parseBahtText(text) ?? parseBahtText(`${text.trim()}บาท`);
  return words === undefined || Math.abs(Number(words)) > Number.MAX_SAFE_INTEGER ? undefined : Number(words);
}

/** Reads what was typed in a field for money. */
export function readMoney(
  text: string,
  { min, max = Number.MAX_SAFE_INTEGER, show, says }: MoneyRules,
): TextReading<number> {
  if (text.trim() === "") return { kind: "empty" };
  const value = bahtOf(text);
  if (value === undefined) return { kind: "problem", problem: says.notMoney };
  if (!/^-?\d+(?:\.\d{1,2})?$/.test(String(value))) return { kind: "problem", problem: says.belowSatang };
  const problem = value < min ? says.tooSmall : value > max ? says.tooLarge : undefined;
  return { kind: "value", value, shown: show(value), ...(problem && { problem }) };
}
