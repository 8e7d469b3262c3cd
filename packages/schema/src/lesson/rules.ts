import type { Rule } from "../read/rule.js";
import { periodsRule } from "../record/period-rule.js";

interface Knowledge {
  readonly tested?: { readonly isTested: boolean } | undefined;
  readonly scaleOuts?: readonly unknown[] | undefined;
  readonly states?: readonly { readonly state: string }[] | undefined;
}

/** What does not fit together in a knowledge set. */
export const knowledgeSetRules: readonly Rule<Knowledge>[] = [
  {
    code: "tested-contradicts-states",
    severity: "issue",
    reads: ["tested", "states"],
    at: ["tested"],
    holds: ({ tested, states = [] }) => tested?.isTested !== false || states.every(({ state }) => state !== "tested"),
  },
  {
    // The documents scale out what was tested. Others do not wait, and a record says so.
    code: "scaled-out-untested",
    severity: "advice",
    reads: ["tested", "scaleOuts", "states"],
    at: ["tested"],
    holds: ({ tested, scaleOuts = [], states = [] }) =>
      tested?.isTested !== false || (scaleOuts.length === 0 && states.every(({ state }) => state !== "scaled-out")),
  },
  periodsRule("scaleOuts"),
];
