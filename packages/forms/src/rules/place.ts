import { fieldsUnder } from "../model/lookup.js";
import type { FormNode } from "../model/node.js";
import { ANY_ROW, childId } from "../model/nodeId.js";

type Nodes = Readonly<Record<string, FormNode>>;

/** What a path template leads to. */
export interface Place {
  readonly template: string;
  readonly segments: readonly string[];
  /** Of variants that disagree about a property each has one; else one. */
  readonly nodes: readonly FormNode[];
  /** The path goes on inside the answer of the field: `"area.code"`. */
  readonly isInside: boolean;
  /** The variants it takes part in: what tells them apart, and the codes it belongs to. */
  readonly gates: readonly Gate[];
}

/** A variant on the way to a place. */
export interface Gate {
  readonly discriminator: string;
  readonly codes: readonly string[];
}

/** Finds what a path template leads to; undefined where the form has nothing. */
export function placeAt(nodes: Nodes, template: string): Place | undefined {
  const root = nodes[""];
  if (!root) return undefined;
  const segments = template === "" ? [] : template.split(".");
  const gates: Gate[] = [];
  let found: readonly FormNode[] = [root];
  let path = "";
  for (const segment of segments) {
    if (found.every(holdsOneAnswer)) return { template, segments, nodes: found, isInside: true, gates };
    const codes = new Set<string>();
    let discriminator: string | undefined;
    const next = new Set<FormNode>();
    for (const node of found) {
      for (const { field, code } of stepsInto(nodes, node, segment)) {
        next.add(field);
        if (code !== undefined) codes.add(code);
      }
      discriminator ??= node.discriminator;
    }
    if (next.size === 0) return undefined;
    if (codes.size > 0 && discriminator !== undefined) {
      gates.push({ discriminator: joined(path, discriminator), codes: [...codes] });
    }
    found = [...next];
    path = joined(path, segment);
  }
  return { template, segments, nodes: found, isInside: false, gates };
}

/** Joins a template and a property name. */
export function joined(template: string, key: string): string {
  return template === "" ? key : `${template}.${key}`;
}

/** The template and all that hold it, from the outermost; the whole form, "", is not among them. */
export function prefixesOf(template: string): readonly string[] {
  const prefixes: string[] = [];
  for (let dot = template.indexOf("."); dot >= 0; dot = template.indexOf(".", dot + 1)) {
    prefixes.push(template.slice(0, dot));
  }
  if (template !== "") prefixes.push(template);
  return prefixes;
}

/** How many rows a template leaves open. */
export function starsIn(template: string): number {
  let stars = 0;
  for (const segment of template.split(".")) if (segment === ANY_ROW) stars += 1;
  return stars;
}

/** How many rows of a template are those of the other: the stars of the beginning they share. */
export function sharedStars(template: string, other: string): number {
  const one = template.split(".");
  const two = other.split(".");
  let stars = 0;
  for (let index = 0; index < one.length && one[index] === two[index]; index += 1)
    if (one[index] === ANY_ROW) stars += 1;
  return stars;
}

/** The row of a list, of whatever kind: the one child whose key is any row's. */
export function rowNodeOf(nodes: Nodes, node: FormNode): FormNode | undefined {
  const [only, other] = node.children ?? [];
  const row = only === undefined || other !== undefined ? undefined : nodes[only];
  return node.kind !== "group" && (node.kind === "list" || row?.key === ANY_ROW) ? row : undefined;
}

/** Whether a node holds fields of its own. */
export function isGroup(node: FormNode): boolean {
  return node.variants !== undefined || node.kind === "group" || node.kind === "tuple";
}

// Its fields are no fields of the form: a date with its words, a reference, what is left out or has no control.
function holdsOneAnswer(node: FormNode): boolean {
  return node.children === undefined && node.variants === undefined && node.kind !== "group" && node.kind !== "list";
}

function stepsInto(nodes: Nodes, node: FormNode, key: string): readonly { field: FormNode; code?: string }[] {
  const row = rowNodeOf(nodes, node);
  if (row) return key === ANY_ROW ? [{ field: row }] : [];
  if (node.variants === undefined) return fieldOfGroup(nodes, node, key);
  if (key === node.discriminator) return fieldAmong(nodes, [childId(node.repeats ?? node.id, key)], key);
  return node.variants.flatMap((variant) =>
    fieldOfGroup(nodes, variant, key).map(({ field }) => ({ field, code: variant.code })),
  );
}

function fieldOfGroup(
  nodes: Nodes,
  { children = [], kept = [] }: Pick<FormNode, "children" | "kept">,
  key: string,
): readonly { field: FormNode }[] {
  const asked = fieldAmong(nodes, children, key);
  return asked.length > 0 ? asked : fieldAmong(nodes, kept, key);
}

function fieldAmong(nodes: Nodes, ids: readonly string[], key: string): readonly { field: FormNode }[] {
  const field = fieldsUnder({ nodes }, ids).byKey.get(key)?.field;
  return field ? [{ field }] : [];
}
