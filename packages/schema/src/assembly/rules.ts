import type { Rule } from "../read/rule.js";
import { numbersKnownRule, numbersOnceRule, numbersPointedAtRules } from "../record/number-rule.js";
import { lastDateRule } from "../record/period-rule.js";
import { statesRules } from "../record/states-rule.js";
import { type Proposing, proposalRules } from "./proposal-rules.js";
import { proposalLifecycle } from "./states.js";

const about = { key: "issue", to: "issues", code: "unknown-assembly-issue" } as const;

/** Opinions, proposals and resolutions point to issues by number, so a number must be there and mean one issue. */
export const assemblyRules: readonly Rule<Proposing>[] = [
  ...numbersPointedAtRules<Proposing>(
    "issues",
    ["opinions", "proposals", "resolutions"].map((from) => ({ from, key: "issue" })),
  ),
  ...proposalRules,
  numbersOnceRule("resolutions", "advice"),
  numbersOnceRule("resolutions", "advice", "code"),
  lastDateRule(),
  numbersKnownRule({ ...about, from: "opinions" }),
  numbersKnownRule({ ...about, from: "proposals" }),
  numbersKnownRule({ ...about, from: "resolutions" }),
  ...statesRules<Proposing>(proposalLifecycle, "proposals.*.states"),
];
