import type * as z from "zod";
import { unwrap } from "../field/field.js";
import { askZod, type Step } from "./walk.js";

/** One of several objects, told apart by a tag. `options` are the steps of the union's options, in their order. */
export function unionStep(
  schema: z.core.$ZodUnion,
  outer: z.core.$ZodType,
  options: readonly Step[],
): Step | undefined {
  const { def } = schema._zod;
  const { discriminator, unionFallback } = def as Partial<z.core.$ZodDiscriminatedUnionDef>;
  if (discriminator === undefined || unionFallback || def.checks?.length) return undefined;
  const byTag = new Map<unknown, Step["walker"]>();
  for (const [at, option] of def.options.entries()) {
    const tags = tagsOf(option, discriminator);
    const step = options[at];
    if (tags.length === 0 || !step) return undefined;
    for (const tag of tags) byTag.set(tag, step.walker);
  }
  return {
    walker(value, walk) {
      const isObject = typeof value === "object" && value !== null;
      const walker = isObject ? byTag.get((value as Record<string, unknown>)[discriminator]) : undefined;
      return walker ? walker(value, walk) : askZod(outer, value, walk);
    },
    height: Math.max(...options.map(({ height }) => height)),
    letters: 0,
  };
}

function tagsOf(option: z.core.$ZodType, discriminator: string): readonly unknown[] {
  const { def } = (option as z.core.$ZodTypes)._zod;
  const tag = def.type === "object" ? def.shape[discriminator] : undefined;
  if (!tag || unwrap(tag) !== tag) return [];
  const { def: tagDef } = (tag as z.core.$ZodTypes)._zod;
  if (tagDef.type === "literal") return tagDef.values;
  return tagDef.type === "enum" ? Object.values(tagDef.entries) : [];
}
