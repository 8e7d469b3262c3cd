import type * as z from "zod";
import { refusesRepeats } from "../field/choices.js";
import { limitsGraphemes } from "../field/text-checks.js";

/** What the checks of a schema ask, of a length or of a number. */
export interface Limits {
  readonly minimum?: number;
  readonly maximum?: number;
  /** The least number itself is not allowed. */
  readonly isAboveMinimum: boolean;
  readonly isBelowMaximum: boolean;
  readonly isWhole: boolean;
  readonly isDistinct: boolean;
  /** A text that may go over several lines. */
  readonly isOfLines: boolean;
  readonly pattern?: RegExp;
}

/** Reads the checks of a `_zod.def`; those that only zod understands say nothing here. */
export function limitsOf(def: z.core.$ZodTypeDef): Limits {
  const checks = (def.checks ?? []).map((check) => check._zod.def as z.core.$ZodChecks["_zod"]["def"]);
  let found: Limits = {
    isAboveMinimum: false,
    isBelowMaximum: false,
    isWhole: false,
    isDistinct: false,
    isOfLines: false,
  };
  for (const check of checks) {
    if (refusesRepeats(check)) found = { ...found, isDistinct: true };
    if (limitsGraphemes(check) && check.lines) found = { ...found, isOfLines: true };
    switch (check.check) {
      case "min_length":
        found = { ...found, minimum: check.minimum };
        break;
      case "max_length":
        found = { ...found, maximum: Math.min(check.maximum, found.maximum ?? check.maximum) };
        break;
      case "greater_than":
        found = { ...found, minimum: Number(check.value), isAboveMinimum: !check.inclusive };
        break;
      case "less_than":
        found = { ...found, maximum: Number(check.value), isBelowMaximum: !check.inclusive };
        break;
      case "number_format":
        found = { ...found, isWhole: check.format.includes("int") };
        break;
      case "string_format":
        if (check.pattern) found = { ...found, pattern: check.pattern };
        break;
    }
  }
  return found;
}
