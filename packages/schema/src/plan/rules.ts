import type { Rule } from "../read/rule.js";
import { numbersOnceRule } from "../record/number-rule.js";
import { periodRule } from "../record/period-rule.js";
import { yearsRule } from "../record/years-rule.js";

/** What to look at again in a plan. */
export const planRules: readonly Rule<object>[] = [
  periodRule("period"),
  numbersOnceRule("strategies", "advice"),
  yearsRule("years"),
];
