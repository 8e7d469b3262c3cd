import { foldThai } from "@saan/thai/text";
import type { CodeOf } from "../field/codelist.js";
import type { Rule } from "../read/rule.js";
import { statesRules } from "../record/states-rule.js";
import { stepKinds, type stepStates } from "./codelists.js";
import { stepLifecycle } from "./states.js";
import type { Step } from "./step.js";

interface Stepped {
  readonly steps?: readonly Step[] | undefined;
}

/** What does not fit together in a cycle. Areas do take steps in another order, and in rounds: all of it is advice. */
export const workCycleRules: readonly Rule<Stepped>[] = [
  {
    code: "same-step-twice",
    severity: "advice",
    reads: ["steps.*.kind", "steps.*.number", "steps.*.asStated"],
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
  ...statesRules<Stepped>(stepLifecycle, "steps.*.states"),
];

/** The rows, counted from 1, of a kind that has stood in a row above, with neither a number nor words to tell them apart. */
function repeated({ steps = [] }: Stepped): number[] {
  const keys = steps.map(({ kind, number, asStated }) =>
    JSON.stringify([kind, number && foldThai(number), asStated && foldThai(asStated)]),
  );
  return rowsWhere(steps, (_, at) => keys.indexOf(keys[at] as string) !== at);
}

/**
 * Steps done although the kind of step before theirs is known to be unfinished, in every round of it. One given up, or not
 * recorded, holds nothing up.
 */
function doneTooEarly({ steps = [] }: Stepped): number[] {
  return rowsWhere(steps, (step) => {
    const before = steps.filter(({ kind }) => kind === kindBefore(step.kind));
    return stateOf(step) === "done" && before.length > 0 && before.every(isUnfinished);
  });
}

/** The kind of step that comes before one in the order of the agreement. Steps of other kinds have no place in it. */
function kindBefore(kind: Step["kind"]): Step["kind"] | undefined {
  return kind === "other" ? undefined : stepKinds.codes[stepKinds.codes.indexOf(kind) - 1];
}

function datedButNotStarted({ steps = [] }: Stepped): number[] {
  return rowsWhere(steps, (step) => stateOf(step) === "not-started" && step.actual !== undefined);
}

function isUnfinished(step: Step): boolean {
  const state = stateOf(step);
  return state === "not-started" || state === "in-progress";
}

/** The state of a step today: the last of its history. */
function stateOf({ states }: Step): CodeOf<typeof stepStates> | undefined {
  return states?.at(-1)?.state;
}

function rowsWhere(steps: readonly Step[], isFound: (step: Step, at: number) => boolean): number[] {
  return steps.flatMap((step, at) => (isFound(step, at) ? [at + 1] : []));
}
