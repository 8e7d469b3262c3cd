import type { Path } from "@saan/schema/read";
import type { FormModel, FormNode, NodeVariant } from "./node.js";
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

/** The nodes of a group or a tuple (none of an `optionalGroup` whose value is `null`), or of a variant: its discriminator, then what belongs to the chosen code. */
export function fieldsOf(model: FormModel, node: FormNode, value?: Values): readonly FormNode[] {
  // Nobody asked for it yet.
  if (node.optionalGroup && value === null) return [];
  if (node.kind === "variant" && node.discriminator !== undefined) {
    const discriminator = discriminatorOf(model, node);
    const fields = fieldsUnder(model, chosenIn(node, value)?.children).list;
    return discriminator ? [discriminator, ...fields] : fields;
  }
  return hasFields(node) ? fieldsUnder(model, node.children).list : [];
}

/** The fields of a group, or of the chosen variant, that the form leaves out: nodes of kind `kept`. */
export function keptOf(model: FormModel, node: FormNode, value?: Values): readonly FormNode[] {
  return fieldsUnder(model, node.kind === "variant" ? chosenIn(node, value)?.kept : node.kept).list;
}

/** The row of a list or of a record. */
export function rowOf(model: FormModel, list: FormNode): FormNode | undefined {
  return hasRows(list) ? fieldsUnder(model, list.children).list[0] : undefined;
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

/** One field of a group or variant by its key, and its place among the fields shown with it; what is left out comes last. */
export function fieldOf(model: FormModel, node: FormNode, key: string, value?: unknown): Placed | undefined {
  if (hasFields(node)) return fieldsUnder(model, node.children).byKey.get(key) ?? keptField(model, node.kept, key);
  if (node.kind !== "variant" || node.discriminator === undefined) return undefined;
  const discriminator = discriminatorOf(model, node);
  if (discriminator?.key === key) return { field: discriminator, index: 0 };
  // Not of the chosen variant, or no variant is known: the first that has it.
  for (const variant of [chosenIn(node, value), ...(node.variants ?? [])]) {
    const found = fieldsUnder(model, variant?.children).byKey.get(key);
    if (found) return { field: found.field, index: found.index + 1 };
    const kept = keptField(model, variant?.kept, key);
    if (kept) return kept;
  }
  return undefined;
}

function keptField(model: FormModel, ids: readonly string[] | undefined, key: string): Placed | undefined {
  const kept = fieldsUnder(model, ids).byKey.get(key);
  return kept && { field: kept.field, index: Number.MAX_SAFE_INTEGER };
}

export interface Placed {
  readonly field: FormNode;
  readonly index: number;
}

interface Fields {
  readonly list: readonly FormNode[];
  readonly byKey: ReadonlyMap<string, Placed>;
}

const noFields: Fields = { list: [], byKey: new Map() };
// A model never changes, so neither do the fields behind its lists of ids: 200 issues in 200 fields stay 200 look-ups.
const known = new WeakMap<readonly string[], Fields>();

/** The nodes behind a list of ids, in its order and by key. */
export function fieldsUnder({ nodes }: Pick<FormModel, "nodes">, ids: readonly string[] | undefined): Fields {
  if (!ids) return noFields;
  const before = known.get(ids);
  if (before) return before;
  const list = ids.flatMap((id) => nodes[id] ?? []);
  const fields = { list, byKey: new Map(list.map((field, index) => [field.key, { field, index }])) };
  known.set(ids, fields);
  return fields;
}

/** The choice that tells the alternatives of a variant apart. */
export function discriminatorOf(model: FormModel, { id, repeats, discriminator }: FormNode): FormNode | undefined {
  return discriminator === undefined ? undefined : model.nodes[childId(repeats ?? id, discriminator)];
}

/** Whether form values hold rows for it. */
export function hasRows({ kind }: FormNode): boolean {
  return kind === "list" || kind === "record";
}

function hasFields({ kind }: FormNode): boolean {
  return kind === "group" || kind === "tuple";
}

/** The top-level fields that a form asks for, those of every variant too, in form order. */
export function fieldKeys(nodes: FormModel["nodes"]): readonly FormNode[] {
  const root = nodes[""] as FormNode;
  const choice = root.discriminator === undefined ? [] : [childId("", root.discriminator)];
  const ids = [...choice, ...(root.children ?? []), ...(root.variants ?? []).flatMap(({ children }) => children)];
  return [...new Set(ids)].flatMap((id) => nodes[id] ?? []);
}

function chosenIn(node: FormNode, value: unknown): NodeVariant | undefined {
  const { discriminator, variants = [], unnamed } = node;
  if (discriminator === undefined) return undefined;
  const code = valueAt(value, discriminator);
  // A record that names no alternative has a property that only one has; form values always name it.
  if (code === undefined && unnamed) return variants.find(({ mark = "" }) => valueAt(value, mark) !== undefined);
  return variants.find((variant) => variant.code === code);
}

/** The code of the alternative that a value of a variant is of. */
export function chosenCode(node: FormNode, value: unknown): string | undefined {
  return chosenIn(node, value)?.code;
}

function stepInto(model: FormModel, node: FormNode, step: string | number, value: Values): FormNode | undefined {
  if (hasRows(node)) return isIndex(step) ? rowOf(model, node) : undefined;
  return fieldOf(model, node, String(step), value)?.field;
}

function isIndex(step: string | number): boolean {
  return typeof step === "number" ? Number.isInteger(step) && step >= 0 : /^\d{1,9}$/.test(step);
}

const QUANTITY_PARTS = ["comparator", "value", "unit"];

/** Whether a group is a count as it was stated, with how it was stated and what is counted: `quantity` of `@saan/schema`. */
export function isQuantity(model: FormModel, { kind, children = [] }: FormNode): boolean {
  if (kind !== "group") return false;
  const keys = children.map((id) => model.nodes[id]?.key);
  return QUANTITY_PARTS.every((key) => keys.includes(key));
}
