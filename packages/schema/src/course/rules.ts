import type { Quantity } from "../field/quantity.js";
import type { Rule } from "../read/rule.js";
import { numbersOnceRule } from "../record/number-rule.js";

interface Counted {
  readonly cohorts?:
    | readonly { readonly number?: number | undefined; readonly participants?: Quantity | undefined }[]
    | undefined;
  readonly participantTotal?: Quantity | undefined;
}

/** What does not fit together in a course. Totals that differ are advice: documents count by different scopes. */
export const courseRules: readonly Rule<Counted>[] = [
  {
    code: "cohort-total-differs",
    severity: "advice",
    reads: ["cohorts", "participantTotal"],
    at: ["participantTotal"],
    holds: ({ cohorts = [], participantTotal }) => {
      const sum = sumOf(cohorts.map(({ participants }) => participants));
      return sum === undefined || participantTotal?.comparator !== "exact" || participantTotal.value === sum;
    },
    params: ({ cohorts = [], participantTotal }) => ({
      stated: participantTotal?.value,
      listed: sumOf(cohorts.map(({ participants }) => participants)),
    }),
  },
  { ...numbersOnceRule<Counted>("cohorts", "issue"), code: "same-cohort-twice" },
];

/** Only when every cohort has an exact count can there be a sum. */
function sumOf(counts: readonly (Quantity | undefined)[]): number | undefined {
  if (counts.length === 0 || counts.some((count) => count?.comparator !== "exact")) return undefined;
  return counts.reduce((sum, count) => sum + (count?.value ?? 0), 0);
}
