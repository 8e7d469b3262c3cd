import type { StatedDate } from "../field/stated-date.js";
import type { StatedPeriod } from "../field/stated-period.js";
import type { StatedYear } from "../field/stated-year.js";
import type { StatedYears } from "../field/stated-years.js";
import type { Rule } from "../read/rule.js";
import { numbersOnceRule } from "../record/number-rule.js";
import { isCertainlyBefore, periodRule } from "../record/period-rule.js";
import { yearsRule } from "../record/years-rule.js";

interface Timed {
  readonly years?: StatedYears | undefined;
  readonly period?: StatedPeriod | undefined;
}

/** What to look at again in a plan. */
export const planRules: readonly Rule<Timed>[] = [
  periodRule("period"),
  numbersOnceRule("strategies", "advice"),
  yearsRule("years"),
  {
    // The years a title bears and the days a text gives are one span told twice.
    code: "told-twice-differently",
    severity: "advice",
    reads: ["years", "period"],
    at: ["period"],
    holds: ({ years, period }) =>
      !isCertainlyBefore(period?.end, dateOf(years?.from)) && !isCertainlyBefore(dateOf(years?.to), period?.start),
  },
];

/** A year as the date it is when nothing finer is known. */
function dateOf(stated: StatedYear | undefined): StatedDate | undefined {
  if (!stated) return undefined;
  const { year, kind } = stated;
  return { asStated: String(year), iso: String(year - 543), precision: "year", yearKind: kind };
}
