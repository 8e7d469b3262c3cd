import * as z from "zod";
import { guard, readLimits } from "./guard.js";
import type { Issue } from "./issue.js";
import { sayNothing, translate } from "./translate.js";
import { newWalk } from "./walk.js";
import { walkerOf } from "./walker.js";

/** What a schema made of an input, before any rule: the value is sound when there are no issues, and the input itself when there are. */
export interface Parsed<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
  /** The input is too large, too deep or hostile: no schema has looked at it, and no rule should. */
  readonly isOutOfBounds: boolean;
}

/** What a compiled parser answers for an input that may not be sound; zod's own answer with the same symbol. */
export const NOT_SOUND = Symbol.for("zod.compile.invalid");

/** Copies a sound input that keeps the bounds of reading; answers `NOT_SOUND` for every other. */
export type CompiledParser = (input: unknown) => unknown;

const compiledParsers = new WeakMap<z.core.$ZodType, CompiledParser>();

/** From now on the schema is read by a compiled parser first. */
export function readFirstBy(schema: z.core.$ZodType, parser: CompiledParser): void {
  compiledParsers.set(schema, parser);
}

/** Bounds and schema: by compiled code or in one walk where that is possible, else by zod. Throws what zod and the input throw. */
export function parse<T>(schema: z.core.$ZodType<T>, input: unknown): Parsed<T> {
  return parseCompiled(schema, input) ?? walkThrough(schema, input) ?? parseByZod(schema, input);
}

function parseCompiled<T>(schema: z.core.$ZodType<T>, input: unknown): Parsed<T> | undefined {
  try {
    const value = compiledParsers.get(schema)?.(input) ?? NOT_SOUND;
    return value === NOT_SOUND ? undefined : { value: value as T, issues: [], isOutOfBounds: false };
  } catch {
    return undefined;
  }
}

function outOfBounds<T>(input: unknown): Parsed<T> | undefined {
  const issues = guard(input);
  return issues.length > 0 ? { value: input as T, issues, isOutOfBounds: true } : undefined;
}

/** One walk for bounds, schema and issues; undefined when only zod can read the schema or the input. */
function walkThrough<T>(schema: z.core.$ZodType<T>, input: unknown): Parsed<T> | undefined {
  const walker = walkerOf(schema);
  if (!walker) return undefined;
  const walk = newWalk();
  let value: unknown;
  try {
    value = walker(input, walk);
  } catch {
    return undefined;
  }
  if (walk.left) return undefined;
  const { found, nodes, characters, unseen } = walk;
  if (unseen || nodes > readLimits.nodes || characters > readLimits.characters) {
    const refused = outOfBounds<T>(input);
    if (refused) return refused;
  }
  for (const { path } of found) path.reverse();
  return { value: (found.length > 0 ? input : value) as T, issues: found, isOutOfBounds: false };
}

/** Bounds, then the schema, by zod alone. Throws what zod and the input throw. */
export function parseByZod<T>(schema: z.core.$ZodType<T>, input: unknown): Parsed<T> {
  const refused = outOfBounds<T>(input);
  if (refused) return refused;
  const { success, data, error } = z.safeParse(schema, input, { jitless: true, reportInput: false, error: sayNothing });
  if (success) return { value: data, issues: [], isOutOfBounds: false };
  return { value: input as T, issues: translate(error.issues, schema, input), isOutOfBounds: false };
}
