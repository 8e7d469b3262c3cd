import type * as z from "zod";

/** A schema stripped of its wrappers, and what the wrappers said. */
export interface Unwrapped {
  readonly schema: z.core.$ZodType;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly default?: unknown;
  /** Set when the wrappers cannot be looked through: the name of what stood in the way. */
  readonly blockedBy?: string;
}

const MAX_WRAPPERS = 64;

/**
 * Looks through optional, nullable, default, readonly, catch, lazy and pipe to the schema that says what is asked.
 * Reads `_zod.def` only: the one part of a zod schema its authors keep stable.
 */
export function unwrap(outer: z.core.$ZodType): Unwrapped {
  let schema = outer;
  let required: boolean | undefined;
  let nullable = false;
  let initial: unknown;
  for (let step = 0; step < MAX_WRAPPERS; step += 1) {
    const def = definitionOf(schema);
    switch (def.type) {
      case "optional":
        required ??= false;
        schema = def.innerType;
        break;
      case "nonoptional":
        required ??= true;
        schema = def.innerType;
        break;
      case "default":
      case "prefault":
        required ??= false;
        initial ??= plainData(def.defaultValue);
        schema = def.innerType;
        break;
      case "catch":
        required ??= false;
        schema = def.innerType;
        break;
      case "nullable":
        nullable = true;
        schema = def.innerType;
        break;
      case "readonly":
        schema = def.innerType;
        break;
      case "lazy":
        schema = def.getter();
        break;
      case "pipe": {
        const side = inputSide(def.in, def.out);
        if (typeof side === "string") return { schema, required: required ?? true, nullable, blockedBy: side };
        schema = side;
        break;
      }
      default:
        return { schema, required: required ?? true, nullable, ...(initial === undefined ? {} : { default: initial }) };
    }
  }
  return { schema, required: required ?? true, nullable, blockedBy: "lazy" };
}

/** The definition of a schema, as the union zod publishes, so that a `switch` on `type` narrows it. */
export function definitionOf(schema: z.core.$ZodType): z.core.$ZodTypes["_zod"]["def"] {
  return (schema as z.core.$ZodTypes)._zod.def;
}

// A form holds what goes into the schema. A codec between two kinds of value has no field that fits both ends.
function inputSide(into: z.core.$ZodType, out: z.core.$ZodType): z.core.$ZodType | string {
  const before = definitionOf(into).type;
  const after = definitionOf(out).type;
  if (before === "transform") return out;
  return after === "transform" || after === before ? into : `pipe from ${before} to ${after}`;
}

/** A default that JSON can hold; anything else cannot travel in a form model and is left to the schema. */
function plainData(value: unknown): unknown {
  try {
    const text = JSON.stringify(value);
    return text === undefined || value instanceof Date ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
