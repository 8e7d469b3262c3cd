import { type FormModel, type FormNode, fieldsOf } from "../model/index.js";

/**
 * The fields a container holds values for, one per key. A variant holds those of all its variants, the chosen one's
 * first, so that switching back finds what was typed.
 */
export function slotsOf(model: FormModel, node: FormNode, value?: unknown): readonly FormNode[] {
  if (node.kind !== "variant") return fieldsOf(model, node);
  const slots = new Map(fieldsOf(model, node, value).map((field) => [field.key, field]));
  for (const id of node.variants?.flatMap((variant) => variant.children) ?? []) {
    const field = model.nodes[id];
    if (field && !slots.has(field.key)) slots.set(field.key, field);
  }
  return [...slots.values()];
}
