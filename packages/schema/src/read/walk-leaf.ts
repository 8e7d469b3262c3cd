import type * as z from "zod";
import { readLimits } from "./guard.js";
import { codesOf, numberBoundsOf, textQuestionsOf } from "./leaf-questions.js";
import { askZod, leave, type Step } from "./walk.js";

/**
 * A text, number, choice or yes-or-no. A value that is certainly sound is accepted by a question of ours; every other is
 * zod's to read, and to say what is wrong with.
 */
export function leafStep(schema: z.core.$ZodType, outer: z.core.$ZodType): Step | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  // What is made of an absent value is no matter of ours.
  if ("coerce" in def && def.coerce) return undefined;
  switch (def.type) {
    case "string":
      return textStep(def, outer);
    case "number":
      return numberStep(def, outer);
    case "boolean":
      return def.checks?.length ? leaf(undefined, outer) : leaf((value) => typeof value === "boolean", outer);
    case "enum":
    case "literal":
      return codeStep(def, outer);
    default:
      return undefined;
  }
}

function leaf(isSound: ((value: unknown) => boolean) | undefined, outer: z.core.$ZodType, letters = 0): Step {
  if (!isSound) return { walker: (value, walk) => askZod(outer, value, walk), height: 0, letters };
  return { walker: (value, walk) => (isSound(value) ? value : askZod(outer, value, walk)), height: 0, letters };
}

function textStep(def: z.core.$ZodStringDef, outer: z.core.$ZodType): Step {
  const questions = textQuestionsOf(def);
  const isSound = questions && allOf(questions);
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

function allOf(questions: readonly ((text: string) => boolean)[]): (text: string) => boolean {
  const [first = () => true, ...others] = questions;
  return others.reduce((all, next) => (text) => all(text) && next(text), first);
}

function numberStep(def: z.core.$ZodNumberDef, outer: z.core.$ZodType): Step {
  const bounds = numberBoundsOf(def);
  if (!bounds) return leaf(undefined, outer);
  const { minimum, maximum, isWhole } = bounds;
  const isSound = (value: unknown) =>
    typeof value === "number" && value >= minimum && value <= maximum && (!isWhole || Number.isSafeInteger(value));
  return leaf(isSound, outer);
}

function codeStep(def: Parameters<typeof codesOf>[0], outer: z.core.$ZodType): Step | undefined {
  if (def.type === "literal" && def.values.includes(undefined)) return undefined;
  const codes = codesOf(def);
  if (!codes) return leaf(undefined, outer);
  const known = new Set(codes);
  return leaf((value) => known.has(value), outer, longest(codes));
}

/** Letters of the longest of some codes. */
export function longest(codes: readonly unknown[]): number {
  return Math.max(0, ...codes.map((code) => String(code).length));
}
