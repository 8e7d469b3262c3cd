import { type Attended, attendanceRules } from "../activity/attendance-rules.js";
import type { StatedYear } from "../field/stated-year.js";
import type { StatedYears } from "../field/stated-years.js";
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
  readonly year?: StatedYear | undefined;
  readonly years?: StatedYears | undefined;
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
  {
    code: "told-twice-differently",
    severity: "advice",
    reads: ["year", "years"],
    at: ["year"],
    holds: ({ year, years }) => !isOutside(year, years),
  },
  ...attendanceRules<Met>(),
  ...numbersPointedAtRules<Met>("agenda", [{ from: "resolutions", key: "item" }]),
  numbersOnceRule("resolutions", "advice"),
  numbersKnownRule({ code: "unknown-agenda-item", from: "resolutions", key: "item", to: "agenda" }),
  ...statesRules<Met>(followUpLifecycle, "resolutions.*.followUp"),
];

// Years of two kinds overlap: one more or less is not certainly another.
function isOutside(year: StatedYear | undefined, years: StatedYears | undefined): boolean {
  if (!year) return false;
  const { from, to } = years ?? {};
  return (from !== undefined && year.year < from.year - 1) || (to !== undefined && year.year > to.year + 1);
}
