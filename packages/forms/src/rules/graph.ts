import { isWithin } from "../model/fieldName.js";
import { SaanError } from "../model/SaanError.js";
import { prefixesOf } from "./place.js";

/** What the order of rules depends on. */
export interface GraphRule {
  readonly id: string;
  readonly kind: string;
  readonly template: string;
  readonly reads: readonly GraphRead[];
}

/** One path a rule reads. */
export interface GraphRead {
  readonly template: string;
  /** It is a group: its answer is whether anything in it is answered. */
  readonly holdsFields: boolean;
}

/**
 * The rank of every rule: after all whose outcome it reads. A calculation changes the answer of its field, relevance that
 * of its field and of all below it; what the other kinds say nobody reads, so they come last.
 *
 * @throws SaanError `rule-cycle` naming every field of the ring, when rules read each other's outcome.
 */
export function ranksOf(rules: readonly GraphRule[]): readonly number[] {
  const makers = new Map<string, number[]>();
  for (const [index, { kind, template }] of rules.entries()) {
    if (kind === "calculate" || kind === "relevant") push(makers, template, index);
  }
  const before = rules.map((rule) => [...new Set(rule.reads.flatMap((read) => makersOf(read, rules, makers)))]);
  const ranks: (number | undefined)[] = rules.map(() => undefined);
  const open = new Set<number>();

  // By hand, not by calls within calls: a chain of thousands of calculations is as deep as it is long.
  for (const start of rules.keys()) {
    if (ranks[start] !== undefined) continue;
    const way = [start];
    while (way.length > 0) {
      const index = way[way.length - 1] as number;
      open.add(index);
      const next = before[index]?.find((one) => ranks[one] === undefined);
      if (next === undefined) {
        ranks[index] = Math.max(-1, ...(before[index] ?? []).map((one) => ranks[one] ?? 0)) + 1;
        open.delete(index);
        way.pop();
      } else if (open.has(next)) {
        throw ring(rules, way.slice(way.indexOf(next)));
      } else {
        way.push(next);
      }
    }
  }
  const last = Math.max(0, ...[...makers.values()].flat().map((index) => (ranks[index] ?? 0) + 1));
  return rules.map(({ kind }, index) => (kind === "calculate" || kind === "relevant" ? (ranks[index] ?? 0) : last));
}

function makersOf(
  read: GraphRead,
  rules: readonly GraphRule[],
  makers: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const found = prefixesOf(read.template).flatMap((prefix) =>
    (makers.get(prefix) ?? []).filter(
      (index) => rules[index]?.kind === "relevant" || prefix === read.template || !read.holdsFields,
    ),
  );
  if (!read.holdsFields) return found;
  for (const [template, indexes] of makers) {
    if (template !== read.template && isWithin(template, read.template)) found.push(...indexes);
  }
  return found;
}

function ring(rules: readonly GraphRule[], indexes: readonly number[]): SaanError {
  const names = indexes.map((index) => {
    const { kind, template } = rules[index] as GraphRule;
    return `${template} (${kind})`;
  });
  // Each was pushed because the one before reads it: backwards is the way that answers go.
  names.reverse();
  return new SaanError(
    "rule-cycle",
    `Rules go round in a ring: ${[...names, names[0]].join(" → ")}.`,
    "No answer of theirs would ever be settled: let one of them read other fields.",
  );
}

function push(lists: Map<string, number[]>, key: string, item: number): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
