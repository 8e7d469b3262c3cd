import type { FormModel, FormNode } from "../model/index.js";
import { rowIdentity } from "../model/rowIdentity.js";
import { sameValue } from "../values/values.js";

// Rows times rows: beyond this only rows of the same position are compared.
const MOST_COMPARED = 250_000;

/** One row of a list before and after: where it was, and where it is. */
export interface Pair {
  readonly before?: number;
  readonly after?: number;
}

/**
 * The rows of a list as they were and as they are: those with the same `id` (of a record, the same key) are the same row;
 * rows without one are the same where they hold the same, and the others where they have the same position. In the order of
 * now, so that a row has the position of its pair; those that are gone last.
 */
export function pairsOf(
  model: FormModel,
  row: FormNode,
  before: readonly unknown[],
  after: readonly unknown[],
): readonly Pair[] {
  const identity = rowIdentity(model, row);
  const known = new Map<string, number>();
  for (const [index, one] of before.entries()) {
    const id = identity(one);
    if (id !== undefined && !known.has(id)) known.set(id, index);
  }
  const taken = new Set<number>();
  const isFree = (at: number | undefined): at is number => at !== undefined && at < before.length && !taken.has(at);
  const isNameless = (at: number) => isFree(at) && identity(before[at]) === undefined;
  const take = (at: number): number => {
    taken.add(at);
    return at;
  };
  // First those that are certain: a row that was taken out must not give its answers to the next.
  const certain = after.map((one, index) => {
    const id = identity(one);
    if (id !== undefined) return isFree(known.get(id)) ? take(known.get(id) as number) : undefined;
    if (isNameless(index) && sameValue(before[index], one)) return take(index);
    const same =
      before.length * after.length > MOST_COMPARED
        ? -1
        : before.findIndex((other, at) => isNameless(at) && sameValue(other, one));
    return same < 0 ? undefined : take(same);
  });
  const pairs = after.map((one, index): Pair => {
    const found = certain[index];
    if (found !== undefined) return { before: found, after: index };
    if (identity(one) !== undefined || !isNameless(index)) return { after: index };
    return { before: take(index), after: index };
  });
  const gone = before.flatMap((_, index) => (taken.has(index) ? [] : [{ before: index }]));
  return [...pairs, ...gone];
}
