import type { Rule } from "../read/rule.js";
import { stepKinds } from "./codelists.js";
import type { Step } from "./step.js";

interface Stepped {
  readonly steps?: readonly Step[] | undefined;
}

/** What does not fit together in a cycle. Areas do take steps in another order: that is advice. */
export const workCycleRules: readonly Rule<Stepped>[] = [
  {
    code: "same-step-twice",
    severity: "issue",
    reads: ["steps.*.kind"],
    at: ["steps"],
    holds: (record) => repeated(record).length === 0,
    params: (record) => ({ numbers: repeated(record) }),
  },
  {
    code: "step-before-the-one-it-follows",
    severity: "advice",
    reads: ["steps"],
    at: ["steps"],
    holds: (record) => doneTooEarly(record).length === 0,
    params: (record) => ({ numbers: doneTooEarly(record) }),
  },
  {
    code: "step-dated-but-not-started",
    severity: "advice",
    reads: ["steps"],
    at: ["steps"],
    holds: (record) => datedButNotStarted(record).length === 0,
    params: (record) => ({ numbers: datedButNotStarted(record) }),
  },
];

/** The rows, counted from 1, whose kind has stood in a row above. */
function repeated({ steps = [] }: Stepped): number[] {
  const kinds = steps.map(({ kind }) => kind);
  return rowsWhere(steps, ({ kind }, at) => kinds.indexOf(kind) !== at);
}

/** Steps done although the step before it is known to be unfinished. One given up, or not recorded, holds nothing up. */
function doneTooEarly({ steps = [] }: Stepped): number[] {
  const stateOf = new Map(steps.map(({ kind, state }) => [kind, state]));
  return rowsWhere(steps, ({ kind, state }) => {
    const before = stepKinds.codes[stepKinds.codes.indexOf(kind) - 1];
    const stateBefore = before && stateOf.get(before);
    return state === "done" && (stateBefore === "not-started" || stateBefore === "in-progress");
  });
}

function datedButNotStarted({ steps = [] }: Stepped): number[] {
  return rowsWhere(steps, ({ state, actual }) => state === "not-started" && actual !== undefined);
}

function rowsWhere(steps: readonly Step[], isFound: (step: Step, at: number) => boolean): number[] {
  return steps.flatMap((step, at) => (isFound(step, at) ? [at + 1] : []));
}
