import { foldThai } from "@saan/thai/text";
import type { AreaReference } from "../area/area.js";
import type { Quantity } from "../field/quantity.js";
import type { Rule } from "../read/rule.js";
import { periodsRule } from "../record/period-rule.js";
import type { Provenance } from "../record/provenance.js";
import { statesRules } from "../record/states-rule.js";
import { courseLifecycle } from "./states.js";

interface Cohort {
  readonly number?: number | undefined;
  readonly label?: string | undefined;
  readonly area?: AreaReference | undefined;
  readonly participants?: Quantity | undefined;
}

interface Counted {
  readonly cohorts?: readonly Cohort[] | undefined;
  readonly participantTotal?: Quantity | undefined;
  readonly provenance?: Provenance | undefined;
}

/** What does not fit together in a course. Totals that differ are advice: documents count by different scopes. */
export const courseRules: readonly Rule<Counted>[] = [
  {
    // Asked only of a list that is said to be complete: documents tell of a cohort or two beside the total of all.
    code: "cohort-total-differs",
    severity: "advice",
    reads: ["cohorts", "participantTotal", "provenance.lists"],
    at: ["participantTotal"],
    holds: (record) => {
      const sum = sumOf(record);
      const isComplete = record.provenance?.lists?.some((list) => list.field === "cohorts" && list.isComplete);
      return !isComplete || sum === undefined || record.participantTotal?.value === sum;
    },
    params: (record) => ({ stated: record.participantTotal?.value, listed: sumOf(record) }),
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
  ...statesRules<Counted>(courseLifecycle, "cohorts.*.states"),
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

/** What the cohorts add up to, when all of them are counted exactly and in the unit of an exact total: 33 อปท. are not people. */
function sumOf({ cohorts = [], participantTotal }: Counted): number | undefined {
  const counts = cohorts.map(({ participants }) => participants);
  const isCounted = (count: Quantity | undefined) =>
    count?.comparator === "exact" && isOneUnit(count, participantTotal);
  if (counts.length === 0 || participantTotal?.comparator !== "exact" || !counts.every(isCounted)) return undefined;
  return counts.reduce((sum, count) => sum + (count?.value ?? 0), 0);
}

function isOneUnit(one: Quantity, other: Quantity | undefined): boolean {
  return foldThai(one.unit ?? "") === foldThai(other?.unit ?? "");
}
