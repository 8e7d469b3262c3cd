import type * as z from "zod";
import { readLimits } from "./guard.js";
import type { Step, Walker } from "./walk.js";
import { leafStep } from "./walk-leaf.js";
import { listStep } from "./walk-list.js";
import { objectStep } from "./walk-object.js";
import { unionStep } from "./walk-union.js";

const walkers = new WeakMap<z.core.$ZodType, Walker | null>();

/**
 * The walker of a schema, made from its `_zod.def` when it is first asked for: plain closures, no `eval`. Its value and its
 * issues are those of zod; it is several times as fast, because it makes no payload, message or error for what is sound.
 *
 * `undefined` for a schema that holds anything but objects, lists, texts, numbers, booleans, choices, optional and nullable
 * parts, and options told apart by a tag; and for one too deep to be read at all.
 */
export function walkerOf(schema: z.core.$ZodType): Walker | undefined {
  const made = walkers.get(schema);
  if (made !== undefined) return made ?? undefined;
  const step = stepOf(schema, schema, 0);
  const walker = step && step.height <= readLimits.depth ? step.walker : undefined;
  walkers.set(schema, walker ?? null);
  return walker;
}

/** `outer` is the schema with the wrappers around it: they decide whether a missing value is missed. */
function stepOf(schema: z.core.$ZodType, outer: z.core.$ZodType, depth: number): Step | undefined {
  // A schema may hold itself.
  if (depth > readLimits.depth) return undefined;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
      return wrapperStep(schema as z.core.$ZodOptional, outer, undefined, depth);
    case "nullable":
      return wrapperStep(schema as z.core.$ZodNullable, outer, null, depth);
    case "object": {
      const parts = stepsOf(Object.values(def.shape), depth);
      return parts && objectStep(schema as z.core.$ZodObject, outer, parts);
    }
    case "array": {
      const [element] = stepsOf([def.element], depth) ?? [];
      return element && listStep(schema as z.core.$ZodArray, outer, element);
    }
    case "union": {
      const options = stepsOf(def.options, depth);
      return options && unionStep(schema as z.core.$ZodUnion, outer, options);
    }
    default:
      return leafStep(schema, outer);
  }
}

function stepsOf(schemas: readonly z.core.$ZodType[], depth: number): Step[] | undefined {
  const steps: Step[] = [];
  for (const schema of schemas) {
    const step = stepOf(schema, schema, depth + 1);
    if (!step) return undefined;
    steps.push(step);
  }
  return steps;
}

function wrapperStep(
  schema: z.core.$ZodOptional | z.core.$ZodNullable,
  outer: z.core.$ZodType,
  absent: null | undefined,
  depth: number,
): Step | undefined {
  const { checks, innerType } = schema._zod.def;
  const inner = checks?.length ? undefined : stepOf(innerType, outer, depth + 1);
  if (!inner) return undefined;
  const { walker } = inner;
  return { ...inner, walker: (value, walk) => (value === absent ? value : walker(value, walk)) };
}
