import type * as z from "zod";
import { unwrap, wrappedBy } from "../field/field.js";
import type { Path } from "./issue.js";

/** What stands at a path of some input; undefined where the path leads nowhere. Own properties only. */
export function valueAt(input: unknown, path: Path): unknown {
  let current = input;
  for (const key of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<string | number, unknown>)[key];
  }
  return current;
}

/**
 * The schema that reads what stands at a path, wrappers included; undefined when the path leaves the schema.
 * The input tells which option of a union is meant.
 */
export function schemaAt(schema: z.core.$ZodType, path: Path, input: unknown): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  let value = input;
  for (const key of path) {
    if (!current) return undefined;
    current = child(current, key, value);
    value = valueAt(value, [key]);
  }
  return current;
}

/** Whether a schema accepts a missing key. */
export function isOptional(schema: z.core.$ZodType): boolean {
  let current: z.core.$ZodType | undefined = schema;
  for (let depth = 0; current && depth < 64; depth += 1) {
    const { type } = (current as z.core.$ZodTypes)._zod.def;
    if (type === "optional" || type === "default" || type === "prefault" || type === "catch") return true;
    if (type === "nonoptional") return false;
    current = wrappedBy(current);
  }
  return false;
}

function child(schema: z.core.$ZodType, key: string | number, value: unknown): z.core.$ZodType | undefined {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return Object.hasOwn(def.shape, key) ? def.shape[key] : def.catchall;
    case "array":
      return def.element;
    case "tuple":
      return def.items[Number(key)] ?? def.rest ?? undefined;
    case "record":
      return def.valueType;
    case "union": {
      const found = optionsFor(def, value).flatMap((option) => child(option, key, value) ?? []);
      // An option that forbids the key tells nothing of one that has it.
      return found.find(({ _zod }) => (_zod.def as z.core.$ZodTypes["_zod"]["def"]).type !== "never") ?? found[0];
    }
    case "intersection":
      return child(def.left, key, value) ?? child(def.right, key, value);
    default:
      return undefined;
  }
}

function optionsFor(def: z.core.$ZodUnionDef & { discriminator?: string }, value: unknown): readonly z.core.$ZodType[] {
  const { discriminator } = def;
  if (discriminator === undefined) return def.options;
  const tag = valueAt(value, [discriminator]);
  const chosen = def.options.filter((option) => accepts(child(option, discriminator, value), tag));
  // Without a known tag every option is as likely as the next.
  return chosen.length > 0 ? chosen : def.options;
}

function accepts(schema: z.core.$ZodType | undefined, tag: unknown): boolean {
  return schema !== undefined && codesIn(schema).includes(tag);
}

function codesIn(schema: z.core.$ZodType): readonly unknown[] {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
  if (def.type === "literal") return def.values;
  return def.type === "enum" ? Object.values(def.entries) : [];
}

/** The tags by which the options of a union are told apart; `path` leads to the tag. */
export function tagsAt(schema: z.core.$ZodType, path: Path, input: unknown): readonly unknown[] {
  const union = schemaAt(schema, path.slice(0, -1), input);
  const key = path.at(-1);
  return union && key !== undefined ? [...new Set(tagsIn(union, key))] : [];
}

function tagsIn(schema: z.core.$ZodType, key: string | number): readonly unknown[] {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
  if (def.type === "union") return def.options.flatMap((option) => tagsIn(option, key));
  const tag = child(schema, key, undefined);
  return tag ? codesIn(tag) : [];
}
