import type { Quantity } from "../field/quantity.js";
import type { Rule } from "../read/rule.js";
import { periodRule, periodsRule } from "../record/period-rule.js";
import { smallCountRule, speaksOfThoseAtRisk } from "../record/small-count.js";

interface Run {
  readonly title?: string | undefined;
  readonly calledAs?: string | undefined;
  readonly problems?: readonly { readonly text: string; readonly size?: Quantity | undefined }[] | undefined;
}

/** What does not fit together in a project. */
export const projectRules: readonly Rule<Run>[] = [
  periodRule("period"),
  periodsRule("phases"),
  {
    code: "required",
    severity: "issue",
    reads: ["title", "calledAs"],
    at: ["title"],
    holds: ({ title, calledAs }) => title !== undefined || calledAs !== undefined,
  },
  smallCountRule("problems", ({ problems = [] }) =>
    problems.filter(({ text, size }) => speaksOfThoseAtRisk(text, size?.unit)).map(({ size }) => size),
  ),
];
