import type * as z from "zod";
import { unwrap } from "../field/field.js";

/** The def of what is under all wrappers. */
export function defOf(schema: z.core.$ZodType): z.core.$ZodTypes["_zod"]["def"] {
  return (unwrap(schema) as z.core.$ZodTypes)._zod.def;
}

/**
 * What two uses of one object, or of one choice between objects, have in common: describing a schema makes a clone, and a
 * clone keeps the shape. Undefined for all that holds no fields.
 */
export function shapeOf(schema: z.core.$ZodType): object | undefined {
  const def = defOf(schema);
  if (def.type === "object") return def.shape;
  return def.type === "union" ? def.options : undefined;
}

/** The schema that a list is of; a schema that is no list is its own row. */
export function rowOf(schema: z.core.$ZodType): z.core.$ZodType {
  const def = defOf(schema);
  return def.type === "array" ? rowOf(def.element) : schema;
}

/** The fields of an object, in the order of the schema. */
export function fieldsOf(schema: z.core.$ZodType): readonly (readonly [string, z.core.$ZodType])[] {
  const def = defOf(schema);
  return def.type === "object" ? Object.entries(def.shape) : [];
}
