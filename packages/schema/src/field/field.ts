import * as z from "zod";
import type { FieldDescription } from "./description.js";

type Registry = WeakMap<z.core.$ZodType, FieldDescription>;

// On globalThis, as zod does with its own: an app may load this package twice, and a description must be found by both.
const REGISTRY = Symbol.for("saan.field-registry");

function registry(): Registry {
  const holder = globalThis as { [REGISTRY]?: Registry };
  holder[REGISTRY] ??= new WeakMap();
  return holder[REGISTRY];
}

/**
 * Attaches a description to a schema and returns a clone, so that one schema can be described differently in two places.
 * Describe last: of what is chained afterwards, wrappers (`.optional()`, `.default()` …) are looked through on every
 * zod 4, but a later `.min()` or `.refine()` makes a new schema that has no description.
 *
 * @throws TypeError when the schema was not made with zod 4.
 */
export function field<S extends z.core.$ZodType>(schema: S, description: FieldDescription): S {
  if ((schema as Partial<S> | undefined)?._zod === undefined) {
    throw new TypeError(
      "field: this is no schema of zod 4; give one first, and then its description: field(z.string(), { … })",
    );
  }
  // With an explicit def, `clone` sets no parent: nothing is inherited from a description given before.
  // And `z.clone`, not `z.core.clone`: what stands behind `z.core` is not shaken off a bundle.
  const described = z.clone(schema, schema._zod.def);
  registry().set(described, description);
  return described;
}

/**
 * The description of a schema: its own, else that of what it wraps (optional, nullable, default, prefault, readonly,
 * catch, nonoptional, pipe, lazy). The outermost wins.
 */
export function describe(schema: z.core.$ZodType): FieldDescription | undefined {
  const descriptions = registry();
  let current: z.core.$ZodType | undefined = schema;
  // A lazy schema may wrap itself; nobody nests wrappers this deep.
  for (let depth = 0; current && depth < 64; depth += 1) {
    const found = descriptions.get(current);
    if (found) return found;
    current = wrappedBy(current);
  }
  return undefined;
}

/** The schema under all wrappers: the object, list, text or choice itself. A pipe gives the side that reads the input. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  let current = schema;
  for (let depth = 0; depth < 64; depth += 1) {
    const inner = wrappedBy(current);
    if (!inner) return current;
    current = inner;
  }
  return current;
}

// By definition, which a described clone shares.
const stoodFor = new WeakMap<z.core.$ZodLazyDef, z.core.$ZodType>();

/** What a lazy schema stands for: the same each time, as zod has it, also where the function makes a new one each time. */
function standsFor(lazy: z.core.$ZodLazyDef): z.core.$ZodType {
  const known = stoodFor.get(lazy);
  if (known) return known;
  const schema = lazy.getter();
  stoodFor.set(lazy, schema);
  return schema;
}

/** What one wrapper holds; undefined when the schema is no wrapper. Reads `_zod.def` only: the rest of zod moves between minors. */
export function wrappedBy(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "readonly":
    case "catch":
    case "nonoptional":
      return def.innerType;
    case "lazy":
      return standsFor(def);
    case "pipe":
      // `z.preprocess` reads through a transform, which describes nothing.
      return (def.in as z.core.$ZodTypes)._zod.def.type === "transform" ? def.out : def.in;
    default:
      return undefined;
  }
}
