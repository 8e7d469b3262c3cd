import { formatThaiNumber, parseThaiNumber, type ThaiDigits } from "@saan/thai/numbers";

export interface NumberTextFormat {
  readonly digits: ThaiDigits;
  readonly decimals?: number;
  /** @default true */
  readonly grouped?: boolean;
}

/** What a typed text reads as; `null` when it is empty or states no single number. */
export function readNumber(text: string): number | null {
  return parseThaiNumber(text) ?? null;
}

/**
 * A number as the box shows it. `decimals` fills up with zeros and never rounds: 1.005 with two decimals stays 1.005,
 * because a box must not show another number than the one it holds.
 */
export function showNumber(value: number | null, { digits, decimals, grouped = true }: NumberTextFormat): string {
  if (value === null) return "";
  const padded = formatThaiNumber(value, { digits, decimals });
  const shown = parseThaiNumber(padded) === value ? padded : formatThaiNumber(value, { digits });
  return grouped ? shown : shown.replaceAll(",", "");
}

// A double holds every number of 15 figures and not every one of 16.
const EXACT_FIGURES = 15;

/** The text to leave in the box when typing is over: formatted if it states a number, untouched if it does not. */
export function settleText(text: string, format: NumberTextFormat): string {
  const value = readNumber(text);
  const figures = text.match(/[0-9๐-๙]/g)?.length ?? 0;
  return value === null || figures > EXACT_FIGURES ? text : showNumber(value, format);
}
