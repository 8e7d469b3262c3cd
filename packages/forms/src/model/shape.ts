import { describe } from "@saan/schema/field";
import type * as z from "zod";
import { childId } from "./nodeId.js";
import type { Selection } from "./selection.js";

/** One property of an object schema. */
export interface Field {
  readonly key: string;
  readonly schema: z.core.$ZodType;
}

/** The properties of an object schema, each list in the order of the form. */
export interface Arrangement {
  readonly asked: readonly Field[];
  readonly left: readonly Field[];
}

/**
 * Divides the properties of the object at a node into those a form asks for and those it leaves out. Described places
 * (`order`) come first, from the smallest; the others follow as the schema has them.
 */
export function arrange(shape: z.core.$ZodShape, container: string, selection: Selection): Arrangement {
  const placed = Object.entries(shape).map(([key, schema]) => {
    return { key, schema, order: describe(schema)?.order ?? Number.POSITIVE_INFINITY };
  });
  // Two fields without a place are Infinity apart from each other: only a comparison, not a difference, says "equal".
  placed.sort((a, b) => (a.order < b.order ? -1 : Number(a.order > b.order)));
  const asked: Field[] = [];
  const left: Field[] = [];
  for (const field of placed) (selection.asks(childId(container, field.key)) ? asked : left).push(field);
  return { asked, left };
}
