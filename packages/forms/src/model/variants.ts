import { describe } from "@saan/schema/field";
import type * as z from "zod";
import { choiceOptions, wordsIn } from "./choices.js";
import type { Compilation } from "./compilation.js";
import type { FormNode, NodeVariant } from "./node.js";
import { canNameField, childId } from "./nodeId.js";
import { arrange } from "./shape.js";
import { definitionOf, optionsOf, unwrap } from "./wrappers.js";

/**
 * Compiles a discriminated union of objects. A property that is the same in several variants is one node and one value,
 * so that switching keeps the answer; where two variants disagree about a property, the later one's node is `id@code`.
 */
export function compileVariant(
  compilation: Compilation,
  def: Pick<z.core.$ZodDiscriminatedUnionDef, "options" | "discriminator"> & z.core.$ZodUnionDef,
  base: FormNode,
): string {
  const { discriminator } = def;
  const options = optionsOf(def);
  const shapes = options.map((option) => objectShape(option));
  if (!canNameField(discriminator) || shapes.some((shape) => shape?.[discriminator] === undefined)) {
    return compilation.add({ ...base, kind: "unsupported", zodKind: "union of unlike options" });
  }
  const open = opened(options);
  const id = compilation.add({ ...base, kind: "variant", discriminator, variants: [], ...open });
  const discriminatorId = childId(base.id, discriminator);
  compilation.selection.asksAlways(discriminatorId);
  const wordsOf = compilation.wordsAt(discriminatorId, base.id);
  const variants: NodeVariant[] = [];
  let asked: FormNode | undefined;

  for (const [index, option] of options.entries()) {
    const shape = shapes[index] as z.core.$ZodShape;
    const tag = shape[discriminator] as z.core.$ZodType;
    const codes = choiceOptions(tag);
    if (!codes || codes.some(({ stored }) => stored !== undefined)) {
      return compilation.add({
        ...base,
        kind: "unsupported",
        zodKind: "union told apart by something other than text",
      });
    }
    asked ??= compilation.describeNode(tag, unwrap(tag), { id: discriminatorId, key: discriminator });
    for (const { code, label } of codes) {
      const { [discriminator]: _, ...own } = shape;
      const fields = compileFields(compilation, own, base, code);
      const ofVariant = codes.length === 1 ? describe(option)?.label : undefined;
      const words = wordsOf(code, ofVariant ?? wordsIn(describe(tag)?.options)(code));
      variants.push({ code, label: words ?? label, ...fields });
    }
  }
  if (asked) {
    const options = variants.map(({ code, label }) => ({ code, label }));
    compilation.add({ ...asked, kind: "choice", required: true, options });
  }
  compilation.add({ ...base, kind: "variant", discriminator, variants, ...open });
  return id;
}

/** Adds the fields of one alternative, but for the one that tells it apart. */
export function compileFields(
  compilation: Compilation,
  own: z.core.$ZodShape,
  base: FormNode,
  code: string,
): Pick<NodeVariant, "children" | "kept"> {
  compilation.refusePrototypeKeys(Object.keys(own));
  const { asked, left } = arrange(own, base.id, compilation.selection);
  const children = asked.map(({ key, schema }) => {
    const shared = { id: childId(base.id, key), key };
    if (!compilation.nodes.has(shared.id)) return compilation.compile(schema, shared);
    if (compilation.hasSame(schema, shared)) return shared.id;
    return compilation.compile(schema, { id: `${shared.id}@${childId("", code)}`, key });
  });
  const kept = compilation.keep(left, base.id);
  return { children, ...(kept.length > 0 ? { kept } : {}) };
}

/** The properties of an option that is an object. */
export function objectShape(option: z.core.$ZodType): z.core.$ZodShape | undefined {
  const { schema, codec } = unwrap(option);
  const def = definitionOf(schema);
  return def.type === "object" && !codec ? def.shape : undefined;
}

/** Whether any of the options keeps properties it does not name. */
export function opened(options: readonly z.core.$ZodType[]): Pick<FormNode, "open"> {
  const isOpen = options.some((option) => {
    const def = definitionOf(unwrap(option).schema);
    return def.type === "object" && def.catchall !== undefined && definitionOf(def.catchall).type !== "never";
  });
  return isOpen ? { open: true } : {};
}
