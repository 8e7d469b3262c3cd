import type { Rule } from "../read/rule.js";
import { numbersOnceRule } from "../record/number-rule.js";
import { periodRule } from "../record/period-rule.js";
import type { Indicator } from "./indicator.js";

interface Composed {
  readonly components: readonly { readonly indicators?: readonly Indicator[] | undefined }[];
}

/** What to look at again in a framework. */
export const frameworkRules: readonly Rule<Composed>[] = [
  periodRule("validPeriod"),
  numbersOnceRule("components", "advice"),
  {
    code: "rate-without-denominator",
    severity: "advice",
    reads: ["components"],
    at: ["components"],
    holds: (record) => withoutDenominator(record).length === 0,
    params: (record) => ({ names: withoutDenominator(record) }),
  },
];

/** A rate per thousand says of which thousand. */
function withoutDenominator({ components }: Composed): string[] {
  return components
    .flatMap(({ indicators = [] }) => indicators)
    .filter(({ multiplier, denominator }) => multiplier !== undefined && denominator === undefined)
    .map(({ label }) => label);
}
