import type { Rule } from "../read/rule.js";
import { numbersOnceRule } from "../record/number-rule.js";
import { lastDateRule } from "../record/period-rule.js";
import { attendanceRules } from "./attendance-rules.js";

/** What to look at again in an activity. */
export const activityRules: readonly Rule<object>[] = [
  lastDateRule(),
  ...attendanceRules<object>(),
  numbersOnceRule("agenda", "advice"),
];
