import type { StatedYear } from "../field/stated-year.js";
import type { Rule } from "../read/rule.js";
import { numbersOnceRule } from "../record/number-rule.js";
import { periodRule } from "../record/period-rule.js";

interface Spanning {
  readonly years?: { readonly from?: StatedYear | undefined; readonly to?: StatedYear | undefined } | undefined;
}

/** What to look at again in a plan. */
export const planRules: readonly Rule<Spanning>[] = [
  periodRule("period"),
  numbersOnceRule("strategies", "advice"),
  {
    code: "years-out-of-order",
    severity: "advice",
    reads: ["years.from", "years.to"],
    at: ["years", "to"],
    holds: ({ years }) => !isCertainlyEarlier(years?.to, years?.from),
    // As text: a year is not counted in thousands.
    params: ({ years }) => ({ first: String(years?.from?.year), last: String(years?.to?.year) }),
  },
];

// Years of two kinds overlap: calendar 2562 is not before fiscal 2563, which begins in it.
function isCertainlyEarlier(one: StatedYear | undefined, other: StatedYear | undefined): boolean {
  if (!one || !other) return false;
  return one.year < (one.kind === other.kind ? other.year : other.year - 1);
}
