import { type FormModel, type FormNode, fieldsOf } from "../model/index.js";
import { copyOf, type Values } from "./values.js";

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

/**
 * What a container holds of the fields that are left out of its form, of all its variants: as it is, and nothing where it
 * has nothing, for an empty value in its place would be another statement.
 */
export function keptValues(model: FormModel, node: FormNode, value: Values): Values {
  const held = keptKeys(model, node).filter((key) => Object.hasOwn(value, key) && value[key] !== undefined);
  return Object.fromEntries(held.map((key) => [key, copyOf(value[key])]));
}

/** The properties that are left out of a container's form, of all its variants. */
export function keptKeys(model: FormModel, node: FormNode): readonly string[] {
  return keptSlots(model, node).map(({ key }) => key);
}

/** What is left out of a container's form, of all its variants: one field for each property. */
export function keptSlots(model: FormModel, node: FormNode): readonly FormNode[] {
  const ids = [node.kept, ...(node.variants ?? []).map((variant) => variant.kept)].flatMap((kept) => kept ?? []);
  const slots = new Map<string, FormNode>();
  for (const id of ids) {
    const field = model.nodes[id];
    if (field && !slots.has(field.key)) slots.set(field.key, field);
  }
  return [...slots.values()];
}

/** What an open container holds besides its fields, asked for or left out. */
export function extraEntries(model: FormModel, node: FormNode, value: Values): readonly (readonly [string, unknown])[] {
  if (!node.open) return [];
  const known = new Set([...slotsOf(model, node, value).map(({ key }) => key), ...keptKeys(model, node)]);
  return Object.entries(value).filter(([key]) => !known.has(key));
}
