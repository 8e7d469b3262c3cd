import type { Rule } from "../read/rule.js";
import { impossibleSteps } from "../record/lifecycle.js";
import { numbersKnownRule, numbersOnceRule } from "../record/number-rule.js";
import { lastDateRule } from "../record/period-rule.js";
import { proposalLifecycle } from "./states.js";

interface Proposing {
  readonly proposals?: readonly { readonly states?: readonly { readonly state: string }[] | undefined }[] | undefined;
}

const stepsOf = ({ proposals = [] }: Proposing) =>
  proposals.flatMap(({ states }) => impossibleSteps(proposalLifecycle, states));

/** Opinions and proposals point to issues by number, so a number must be there and mean one issue. */
export const assemblyRules: readonly Rule<Proposing>[] = [
  numbersOnceRule("issues", "issue"),
  numbersOnceRule("proposals", "issue"),
  numbersOnceRule("resolutions", "issue"),
  numbersOnceRule("resolutions", "issue", "code"),
  lastDateRule(),
  numbersKnownRule({ code: "unknown-assembly-issue", from: "opinions", key: "issue", to: "issues" }),
  numbersKnownRule({ code: "unknown-assembly-issue", from: "proposals", key: "issue", to: "issues" }),
  numbersKnownRule({ code: "unknown-proposal", from: "resolutions", key: "proposal", to: "proposals" }),
  {
    code: "impossible-step",
    severity: "advice",
    reads: ["proposals.*.states"],
    at: ["proposals"],
    holds: (record) => stepsOf(record).length === 0,
    params: (record) => ({ steps: stepsOf(record) }),
  },
];
