import { type FormModel, type FormNode, valueAt } from "../model/index.js";
import { fieldOf } from "../model/lookup.js";

/** One row of a list before and after: where it was, and where it is. */
export interface Pair {
  readonly before?: number;
  readonly after?: number;
}

/**
 * The rows of a list as they were and as they are: those with the same `id` (of a record, the same key) are the same row;
 * rows without one are the same where they have the same position. In the order of now, those that are gone last.
 */
export function pairsOf(
  model: FormModel,
  row: FormNode,
  before: readonly unknown[],
  after: readonly unknown[],
): readonly Pair[] {
  const identity = identityOf(model, row);
  const known = new Map<unknown, number>();
  for (const [index, one] of before.entries()) {
    const id = identity(one);
    if (id !== undefined && !known.has(id)) known.set(id, index);
  }
  const taken = new Set<number>();
  const pairs = after.map((one, index): Pair => {
    const id = identity(one);
    const found = id === undefined ? index : known.get(id);
    const isFree = found !== undefined && found < before.length && !taken.has(found);
    if (!isFree || (id === undefined && identity(before[found]) !== undefined)) return { after: index };
    taken.add(found);
    return { before: found, after: index };
  });
  const gone = before.flatMap((_, index) => (taken.has(index) ? [] : [{ before: index }]));
  return [...pairs, ...gone];
}

function identityOf(model: FormModel, row: FormNode): (value: unknown) => unknown {
  const key = row.zodKind === "record" && row.key === "*" ? "key" : "id";
  const isNamed = fieldOf(model, row, key) !== undefined;
  return (value) => {
    const id = isNamed ? valueAt(value, key) : undefined;
    return typeof id === "string" && id !== "" ? id : undefined;
  };
}
