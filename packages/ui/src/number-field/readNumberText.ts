import type { TextReading } from "../field/readText.js";
import { type NumberTextFormat, readNumber, settleText } from "./numberText.js";

/** What a text must say to be taken as a number of this field. */
export interface NumberRules extends NumberTextFormat {
  readonly min?: number;
  readonly max?: number;
  /** The unit in words: `1,200 คน` is read in a field that counts คน. */
  readonly unit?: string;
  /** What to say of a text that is no number, of one with a unit that is another, of one outside the limits. */
  readonly says: Readonly<Record<"notANumber" | "tooSmall" | "tooLarge", string>>;
}

/** The number that a text states, with or without the unit of the field behind it. */
export function numberWithUnit(text: string, unit: string | undefined): string {
  const trimmed = text.trim();
  if (!unit || !trimmed.endsWith(unit)) return text;
  const number = trimmed.slice(0, -unit.length).trimEnd();
  return readNumber(number) === null ? text : number;
}

/** Reads what was typed in a field for a number. */
export function readNumberText(text: string, rules: NumberRules): TextReading<number> {
  if (text.trim() === "") return { kind: "empty" };
  const stated = numberWithUnit(text, rules.unit);
  const value = readNumber(stated);
  if (value === null) return { kind: "problem", problem: rules.says.notANumber };
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, says } = rules;
  const problem = value < min ? says.tooSmall : value > max ? says.tooLarge : undefined;
  return { kind: "value", value, shown: settleText(stated, rules), ...(problem && { problem }) };
}

/** The next number up or down, on the steps that begin at `min`, or at nought; never beyond a limit. */
export function stepped(
  value: number | null,
  steps: number,
  { step, min, max }: { step: number; min?: number; max?: number },
) {
  const start = min ?? 0;
  const places = Math.max(decimalsOf(step), decimalsOf(start));
  const from = value ?? (steps > 0 ? start - step : start);
  const exact = (from - start) / step;
  // From between two steps the first goes to the nearer end.
  const whole = steps > 0 ? Math.floor(exact + 1e-9) : Math.ceil(exact - 1e-9);
  const next = Number((start + (whole + steps) * step).toFixed(places));
  return Math.min(max ?? Number.POSITIVE_INFINITY, Math.max(min ?? next, next));
}

function decimalsOf(value: number): number {
  const [, exponent] = String(value).split("e-");
  return exponent ? Number(exponent) : (String(value).split(".")[1]?.length ?? 0);
}
