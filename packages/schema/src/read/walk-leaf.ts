import type * as z from "zod";
import { questionOf } from "../field/text-checks.js";
import { readLimits } from "./guard.js";
import { askZod, leave, type Step } from "./walk.js";

type Question = (value: unknown) => boolean;

/**
 * A text, number, choice or yes-or-no. A value that is certainly sound is accepted by a question of ours; every other is
 * zod's to read, and to say what is wrong with.
 */
export function leafStep(schema: z.core.$ZodType, outer: z.core.$ZodType): Step | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "string":
      return "coerce" in def && def.coerce ? undefined : textStep(def, outer);
    case "number":
      return "coerce" in def && def.coerce ? undefined : leaf(numberQuestion(checksOf(def)), outer);
    case "boolean":
      return def.coerce
        ? undefined
        : leaf(
            uncheckedQuestion(def, (value) => typeof value === "boolean"),
            outer,
          );
    case "enum":
      return codeStep(def, Object.values(def.entries), outer);
    case "literal":
      return def.values.includes(undefined) ? undefined : codeStep(def, def.values, outer);
    default:
      return undefined;
  }
}

function leaf(isSound: Question | undefined, outer: z.core.$ZodType, letters = 0): Step {
  if (!isSound) return { walker: (value, walk) => askZod(outer, value, walk), height: 0, letters };
  return { walker: (value, walk) => (isSound(value) ? value : askZod(outer, value, walk)), height: 0, letters };
}

function textStep(def: z.core.$ZodStringDef, outer: z.core.$ZodType): Step {
  const questions = checksOf(def).map(textQuestion);
  const isSound = questions.every((question) => question !== undefined) ? allOf(questions) : undefined;
  return {
    walker(value, walk) {
      if (typeof value === "string") {
        walk.characters += value.length;
        // Not even a pattern is tried on a text that the guard will not let pass.
        if (walk.characters > readLimits.characters) return leave(value, walk);
        if (isSound?.(value)) return value;
      }
      return askZod(outer, value, walk);
    },
    height: 0,
    letters: 0,
  };
}

function codeStep(def: z.core.$ZodTypeDef, codes: readonly unknown[], outer: z.core.$ZodType): Step {
  const known = new Set(codes);
  const letters = Math.max(0, ...codes.map((code) => String(code).length));
  return leaf(
    uncheckedQuestion(def, (value) => known.has(value)),
    outer,
    letters,
  );
}

/** Checks of a schema; a format such as `z.int()` is its own first check. */
function checksOf(def: z.core.$ZodTypeDef): readonly z.core.$ZodCheckDef[] {
  const checks = (def.checks ?? []).map((check) => check._zod.def);
  return "check" in def ? [def as unknown as z.core.$ZodCheckDef, ...checks] : checks;
}

function uncheckedQuestion(def: z.core.$ZodTypeDef, question: Question): Question | undefined {
  return def.checks?.length ? undefined : question;
}

function allOf(questions: readonly ((text: string) => boolean)[]): (text: string) => boolean {
  const [first = () => true, ...others] = questions;
  return others.reduce((all, next) => (text) => all(text) && next(text), first);
}

/** A question that only sound texts answer with yes; undefined when only zod knows. */
function textQuestion(check: z.core.$ZodCheckDef): ((text: string) => boolean) | undefined {
  const def = check as z.core.$ZodChecks["_zod"]["def"];
  const ours = questionOf(def);
  if (ours) return ours;
  // Zod counted UTF-16 units once and counts code points now: a yes is certain where both agree.
  if (def.check === "min_length") return (text) => text.length >= (def.minimum > 1 ? 2 * def.minimum : def.minimum);
  if (def.check === "max_length") return (text) => text.length <= def.maximum;
  if (def.check !== "string_format") return undefined;
  if ("fn" in def && typeof def.fn === "function") return def.fn as (text: string) => boolean;
  const { pattern } = def;
  if (def.format !== "regex" || !pattern) return undefined;
  return (text) => {
    pattern.lastIndex = 0;
    return pattern.test(text);
  };
}

function numberQuestion(checks: readonly z.core.$ZodCheckDef[]): Question | undefined {
  let minimum = -Number.MAX_VALUE;
  let maximum = Number.MAX_VALUE;
  let isWhole = false;
  for (const check of checks) {
    const def = check as z.core.$ZodChecks["_zod"]["def"];
    if (def.check === "number_format" && def.format === "safeint") isWhole = true;
    else if (def.check === "greater_than" && def.inclusive) minimum = Math.max(minimum, Number(def.value));
    else if (def.check === "less_than" && def.inclusive) maximum = Math.min(maximum, Number(def.value));
    else return undefined;
  }
  return (value) =>
    typeof value === "number" && value >= minimum && value <= maximum && (!isWhole || Number.isSafeInteger(value));
}
