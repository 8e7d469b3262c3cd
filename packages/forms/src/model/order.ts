import type { Path } from "@saan/schema/read";
import { fieldOf, hasRows, nearestNode, rowOf, valueAt } from "./lookup.js";
import type { FormModel, FormNode } from "./node.js";

/** Sorts things that have a path into the order a reader meets them in the form; equal places keep their order. */
export function inFormOrder<I extends { readonly path: Path }>(
  model: FormModel,
  items: readonly I[],
  values?: unknown,
): readonly I[] {
  if (items.length < 2) return items;
  const placed = items.map((item) => ({ item, rank: rankOf(model, item.path, values) }));
  placed.sort((a, b) => compareRanks(a.rank, b.rank));
  return placed.map(({ item }) => item);
}

function rankOf(model: FormModel, path: Path, values: unknown): readonly number[] {
  const rank: number[] = [];
  let node = model.nodes[""] as FormNode;
  let value = values;
  for (const step of nearestNode(model, path, values).path) {
    if (hasRows(node)) {
      rank.push(Number(step));
      node = rowOf(model, node) ?? node;
    } else {
      const placed = fieldOf(model, node, String(step), value);
      rank.push(placed?.index ?? Number.MAX_SAFE_INTEGER);
      node = placed?.field ?? node;
    }
    value = valueAt(value, step);
  }
  return rank;
}

// A container comes before its fields, as its heading does.
function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length && index < b.length; index += 1) {
    const difference = (a[index] as number) - (b[index] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
