import type { Path } from "@saan/schema/read";
import type { FormModel, FormNode } from "./node.js";
import { childId } from "./nodeId.js";

/** Form values, as far as the lookup needs them: only to see which variant is chosen. */
type Values = unknown;

/**
 * The node a path of a record or of form values leads to: `["parties", 3, "area"]` → node `"parties.*.area"`.
 * `values` decides between variants that disagree about a property; without it the first variant's node is given.
 */
export function nodeAt(model: FormModel, path: Path, values?: Values): FormNode | undefined {
  let node = model.nodes[""];
  let value: Values = values;
  for (const step of path) {
    node = node && stepInto(model, node, step, value);
    if (!node) return undefined;
    value = valueAt(value, step);
  }
  return node;
}

/**
 * The longest beginning of a path that the form has a node for, and that node: where an issue is shown. An issue inside
 * a stated date or a reference belongs to the whole of it.
 */
export function nearestNode(model: FormModel, path: Path, values?: Values): { node: FormNode; path: Path } {
  let node = model.nodes[""] as FormNode;
  let value: Values = values;
  for (const [index, step] of path.entries()) {
    const next = stepInto(model, node, step, value);
    if (!next) return { node, path: path.slice(0, index) };
    node = next;
    value = valueAt(value, step);
  }
  return { node, path };
}

/** The nodes of a group, or of a variant: its discriminator, then what belongs to the chosen code. */
export function fieldsOf(model: FormModel, node: FormNode, value?: Values): readonly FormNode[] {
  if (node.kind === "variant" && node.discriminator !== undefined) {
    const code = valueAt(value, node.discriminator);
    const chosen = node.variants?.find((variant) => variant.code === code);
    return nodesOf(model, [childId(node.id, node.discriminator), ...(chosen?.children ?? [])]);
  }
  return node.kind === "group" ? nodesOf(model, node.children ?? []) : [];
}

/** The row of a list. */
export function rowOf(model: FormModel, list: FormNode): FormNode | undefined {
  return list.kind === "list" ? nodesOf(model, list.children ?? [])[0] : undefined;
}

/** Ids of the fields whose label was made from their key, because nobody described them. */
export function undescribed(model: FormModel): readonly string[] {
  return Object.values(model.nodes).flatMap((node) => (node.undescribed ? [node.id] : []));
}

/** The value one step down; undefined when there is none. Never walks a prototype. */
export function valueAt(value: unknown, step: string | number): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string | number, unknown>)[step];
}

function stepInto(model: FormModel, node: FormNode, step: string | number, value: Values): FormNode | undefined {
  if (node.kind === "list") return isIndex(step) ? rowOf(model, node) : undefined;
  const key = String(step);
  const found = fieldsOf(model, node, value).find((field) => field.key === key);
  if (found || node.kind !== "variant") return found;
  // Not of the chosen variant, or no variant is known: the first that has it.
  const all = node.variants?.flatMap((variant) => variant.children) ?? [];
  return nodesOf(model, all).find((field) => field.key === key);
}

function isIndex(step: string | number): boolean {
  return typeof step === "number" ? Number.isInteger(step) && step >= 0 : /^\d{1,9}$/.test(step);
}

function nodesOf(model: FormModel, ids: readonly string[]): FormNode[] {
  return ids.flatMap((id) => model.nodes[id] ?? []);
}
