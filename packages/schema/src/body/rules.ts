import { type Attended, attendanceRules } from "../activity/attendance-rules.js";
import type { PostReference, RoleInEvent } from "../person/parts.js";
import type { Rule } from "../read/rule.js";
import { numbersKnownRule, numbersOnceRule, numbersPointedAtRules } from "../record/number-rule.js";
import { lastDateRule } from "../record/period-rule.js";
import { statesRules } from "../record/states-rule.js";
import { yearsRule } from "../record/years-rule.js";
import { otherChairs } from "./chairs.js";
import { followUpLifecycle } from "./states.js";

interface Met extends Attended {
  readonly body?: object | undefined;
  readonly title?: string | undefined;
  readonly chairOfDay?: PostReference | undefined;
  readonly roles?: readonly RoleInEvent[] | undefined;
}

/** Resolutions point to agenda items by number, so a number must be there and mean one item. */
export const meetingRules: readonly Rule<Met>[] = [
  {
    code: "required",
    severity: "issue",
    reads: ["body", "title"],
    at: ["body"],
    holds: ({ body, title }) => body !== undefined || title !== undefined,
  },
  lastDateRule(),
  yearsRule("years"),
  {
    code: "told-twice-differently",
    severity: "advice",
    reads: ["chairOfDay", "roles"],
    at: ["chairOfDay"],
    holds: (record) => otherChairs(record).length === 0,
    params: (record) => ({ names: otherChairs(record) }),
  },
  ...attendanceRules<Met>(),
  ...numbersPointedAtRules<Met>("agenda", [{ from: "resolutions", key: "item" }]),
  numbersOnceRule("resolutions", "advice"),
  numbersKnownRule({ code: "unknown-agenda-item", from: "resolutions", key: "item", to: "agenda" }),
  ...statesRules<Met>(followUpLifecycle, "resolutions.*.followUp"),
];
