import type { StatedDate } from "../field/stated-date.js";
import type { Rule } from "../read/rule.js";
import { valueAt } from "../read/schema-at.js";
import { impossibleSteps, type Lifecycle } from "./lifecycle.js";
import { isCertainlyBefore } from "./period-rule.js";
import { readPath } from "./stated.js";

interface Step {
  readonly state: string;
  readonly since?: StatedDate | undefined;
}

/**
 * What to look at again in the states of a record, or of the rows of a list (`posts.*.states`): steps that the lifecycle does
 * not know, and a state that certainly began before one above it. Advice both: documents skip what they do not report.
 */
export function statesRules<T>(machine: Lifecycle, place = "states"): readonly Rule<T>[] {
  const histories = (record: T) => historiesAt(record, place);
  const steps = (record: T) => histories(record).flatMap((history) => impossibleSteps(machine, history));
  const turned = (record: T) => histories(record).map(outOfOrder).find(Boolean);
  const where = { severity: "advice", reads: [place], at: readPath(place.split(".*")[0] as string) } as const;
  return [
    {
      ...where,
      code: "impossible-step",
      holds: (record) => steps(record).length === 0,
      params: (record) => ({ steps: steps(record) }),
    },
    {
      ...where,
      code: "states-out-of-order",
      holds: (record) => turned(record) === undefined,
      params: (record) => ({ ...turned(record) }),
    },
  ];
}

/** The first state that certainly began before one above it: its day (`date`), and that of the earlier row (`start`). */
function outOfOrder(history: readonly Step[]): { date: StatedDate; start: StatedDate } | undefined {
  for (const [at, { since: date }] of history.entries()) {
    const start = history.slice(0, at).find((above) => isCertainlyBefore(date, above.since))?.since;
    if (date && start) return { date, start };
  }
  return undefined;
}

function historiesAt(record: unknown, place: string): (readonly Step[])[] {
  const [first = "", ...inner] = place.split(".*.");
  const found = inner.reduce<unknown[]>(
    (lists, key) =>
      lists.flatMap((rows) => (Array.isArray(rows) ? rows.map((row) => valueAt(row, readPath(key))) : [])),
    [valueAt(record, readPath(first))],
  );
  return found.filter((history): history is readonly Step[] => Array.isArray(history));
}
