import type * as z from "zod";
import { questionOf } from "../field/text-checks.js";

type TextQuestion = (text: string) => boolean;

/** Checks of a schema; a format such as `z.int()` is its own first check. */
function checksOf(def: z.core.$ZodTypeDef): readonly z.core.$ZodChecks["_zod"]["def"][] {
  const checks = (def.checks ?? []).map((check) => check._zod.def);
  const all = "check" in def ? [def as unknown as z.core.$ZodCheckDef, ...checks] : checks;
  return all as readonly z.core.$ZodCheckDef[] as readonly z.core.$ZodChecks["_zod"]["def"][];
}

/**
 * A question for each check of a text. A text for which all say yes is sound, to any zod 4; for one no, zod has to be asked.
 * `undefined` when there is a check of which only zod can tell.
 */
export function textQuestionsOf(def: z.core.$ZodStringDef): readonly TextQuestion[] | undefined {
  if ("coerce" in def && def.coerce) return undefined;
  const questions = checksOf(def).map(textQuestion);
  return questions.every((question) => question !== undefined) ? questions : undefined;
}

function textQuestion(def: z.core.$ZodChecks["_zod"]["def"]): TextQuestion | undefined {
  const ours = questionOf(def);
  if (ours) return ours;
  // Zod counted UTF-16 units once and counts code points now: a yes is certain where both agree.
  if (def.check === "min_length") return (text) => text.length >= (def.minimum > 1 ? 2 * def.minimum : def.minimum);
  if (def.check === "max_length") return (text) => text.length <= def.maximum;
  if (def.check !== "string_format") return undefined;
  if ("fn" in def && typeof def.fn === "function") return def.fn as TextQuestion;
  const { pattern } = def;
  if (def.format !== "regex" || !pattern) return undefined;
  const count = /^\^\\d\{(\d+)\}\$$/.exec(pattern.source)?.[1];
  if (count !== undefined && pattern.flags === "") return digits(Number(count));
  if (!pattern.global && !pattern.sticky) return (text) => pattern.test(text);
  return (text) => {
    pattern.lastIndex = 0;
    return pattern.test(text);
  };
}

/** The question of `/^\d{6}$/`, asked in half the time: codes and numbers of offices are what rows of tables are full of. */
function digits(count: number): TextQuestion {
  return (text) => {
    if (text.length !== count) return false;
    for (let at = 0; at < count; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit < 0x30 || unit > 0x39) return false;
    }
    return true;
  };
}

/** From and to which a number is sound, both included. */
export interface NumberBounds {
  readonly minimum: number;
  readonly maximum: number;
  readonly isWhole: boolean;
}

/** The bounds of a number; `undefined` when there is a check of another kind. */
export function numberBoundsOf(def: z.core.$ZodNumberDef): NumberBounds | undefined {
  if (def.coerce) return undefined;
  let minimum = -Number.MAX_VALUE;
  let maximum = Number.MAX_VALUE;
  let isWhole = false;
  for (const check of checksOf(def)) {
    if (check.check === "number_format" && check.format === "safeint") isWhole = true;
    else if (check.check === "greater_than" && check.inclusive) minimum = Math.max(minimum, Number(check.value));
    else if (check.check === "less_than" && check.inclusive) maximum = Math.min(maximum, Number(check.value));
    else return undefined;
  }
  return { minimum, maximum, isWhole };
}

/** How many rows a list may have, and whether its checks ask for anything else. */
export interface ListBounds {
  readonly minimum: number;
  readonly maximum: number;
  readonly asksMore: boolean;
}

/** The bounds of a list. */
export function listBoundsOf(def: z.core.$ZodArrayDef): ListBounds {
  let minimum = 0;
  let maximum = Number.POSITIVE_INFINITY;
  let asksMore = false;
  for (const check of checksOf(def)) {
    if (check.check === "min_length") minimum = Math.max(minimum, check.minimum);
    else if (check.check === "max_length") maximum = Math.min(maximum, check.maximum);
    else asksMore = true;
  }
  return { minimum, maximum, asksMore };
}

/** The values a choice accepts; `undefined` when it has checks, or accepts that there is none. */
export function codesOf(def: z.core.$ZodEnumDef | z.core.$ZodLiteralDef<z.core.util.Literal>): unknown[] | undefined {
  const codes = def.type === "enum" ? Object.values(def.entries) : def.values;
  return def.checks?.length || codes.includes(undefined as never) ? undefined : [...codes];
}
