import { foldThai } from "@saan/thai/text";
import type { AreaReference } from "../area/area.js";
import type { Quantity } from "../field/quantity.js";
import type { Rule } from "../read/rule.js";
import { periodsRule } from "../record/period-rule.js";

interface Cohort {
  readonly number?: number | undefined;
  readonly label?: string | undefined;
  readonly area?: AreaReference | undefined;
  readonly participants?: Quantity | undefined;
}

interface Counted {
  readonly cohorts?: readonly Cohort[] | undefined;
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
  {
    // Advice: "รุ่น 2" of the south and "รุ่น 2" of the north are two, and documents do not always say which is meant.
    code: "same-cohort-twice",
    severity: "advice",
    reads: ["cohorts.*.number", "cohorts.*.label", "cohorts.*.area"],
    at: ["cohorts"],
    holds: (record) => repeated(record).length === 0,
    params: (record) => ({ numbers: repeated(record) }),
  },
  periodsRule("cohorts"),
  periodsRule("cohorts.*.sessions"),
];

/** The numbers of cohorts that bear one number and label in one area. */
function repeated({ cohorts = [] }: Counted): number[] {
  const keys = cohorts.map(({ number, label, area }) =>
    JSON.stringify([number, label && foldThai(label), area?.code ?? (area && foldThai(area.nameAsStated))]),
  );
  const numbers = cohorts.flatMap(({ number }, at) =>
    number === undefined || keys.indexOf(keys[at] as string) === at ? [] : [number],
  );
  return [...new Set(numbers)];
}

/** Only when every cohort has an exact count can there be a sum. */
function sumOf(counts: readonly (Quantity | undefined)[]): number | undefined {
  if (counts.length === 0 || counts.some((count) => count?.comparator !== "exact")) return undefined;
  return counts.reduce((sum, count) => sum + (count?.value ?? 0), 0);
}
