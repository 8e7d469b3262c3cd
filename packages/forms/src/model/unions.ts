import { describe } from "@saan/schema/field";
import type * as z from "zod";
import { choiceOptions } from "./choices.js";
import { type Compilation, labelFromKey } from "./compilation.js";
import type { FormNode, NodeVariant } from "./node.js";
import { childId } from "./nodeId.js";
import { OPTION_KEY, ownWords } from "./ownWords.js";
import { compileFields, compileVariant, objectShape, opened } from "./variants.js";
import { optionsOf, unwrap } from "./wrappers.js";

/**
 * Adds the node of a union of objects that names no discriminator: a variant all the same when a property holds another
 * code in each, or when each has a property that only it has. Undefined for a union of something else.
 */
export function compileUnion(compilation: Compilation, def: z.core.$ZodUnionDef, base: FormNode): string | undefined {
  const options = optionsOf(def);
  const shapes = options.map(objectShape).filter((shape) => shape !== undefined);
  if (shapes.length < options.length || shapes.length === 0) return undefined;
  const discriminator = tagOf(shapes);
  if (discriminator !== undefined) {
    return compileVariant(compilation, { ...def, discriminator, inclusive: false } as never, base);
  }
  const marks = marksOf(shapes);
  if (!marks) {
    return compilation.add({ ...base, kind: "unsupported", zodKind: "union of objects that no property tells apart" });
  }
  const shell = { ...base, kind: "variant", discriminator: OPTION_KEY, unnamed: true, ...opened(options) } as const;
  const id = compilation.add({ ...shell, variants: [] });
  const choiceId = childId(base.id, OPTION_KEY);
  const wording = compilation.wording.of(choiceId);
  const wordsOf = compilation.wordsAt(choiceId);
  const variants = options.map((option, index): NodeVariant => {
    const code = marks[index] as string;
    const label = wordsOf(code, describe(option)?.label) ?? labelFromKey(code);
    const fields = compileFields(compilation, shapes[index] as z.core.$ZodShape, base, code);
    return { code, label, mark: code, ...fields };
  });
  compilation.add({
    id: choiceId,
    key: OPTION_KEY,
    kind: "choice",
    label: wording?.label ?? ownWords.option,
    privacy: "public",
    required: true,
    constraints: {},
    options: variants.map(({ code, label }) => ({ code, label })),
    zodKind: "union",
  });
  compilation.add({ ...shell, variants });
  return id;
}

/** A property that every option has, with codes that no other option has. */
function tagOf(shapes: readonly z.core.$ZodShape[]): string | undefined {
  return Object.keys(shapes[0] as z.core.$ZodShape).find((key) => {
    const codes = shapes.map((shape) => {
      const tag = Object.hasOwn(shape, key) ? unwrap(shape[key] as z.core.$ZodType) : undefined;
      return tag?.required && !tag.nullable ? choiceOptions(tag.schema) : undefined;
    });
    if (codes.some((options) => options === undefined || options.some(({ stored }) => stored !== undefined)))
      return false;
    const all = codes.flatMap((options) => options?.map(({ code }) => code) ?? []);
    return new Set(all).size === all.length;
  });
}

/** For each option a property that it must have and no other option may. */
function marksOf(shapes: readonly z.core.$ZodShape[]): readonly string[] | undefined {
  const marks = shapes.flatMap((shape, index) => {
    const mark = Object.keys(shape).find(
      (key) =>
        unwrap(shape[key] as z.core.$ZodType).required &&
        shapes.every((other, at) => at === index || !Object.hasOwn(other, key)),
    );
    return mark ?? [];
  });
  return marks.length === shapes.length ? marks : undefined;
}
