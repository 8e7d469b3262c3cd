import { bandedCount } from "../case-conference/bands.js";
import type { CodeOf } from "../field/codelist.js";
import type { Rule } from "../read/rule.js";
import { periodRule } from "../record/period-rule.js";
import type { Provenance } from "../record/provenance.js";
import { statedOf } from "../record/stated.js";
import type { indicatorMeasures, valueStatuses } from "./codelists.js";

interface Valued {
  readonly status?: CodeOf<typeof valueStatuses> | undefined;
  readonly measure?: CodeOf<typeof indicatorMeasures> | undefined;
  readonly value?: number | undefined;
  readonly unit?: string | undefined;
  readonly finding?: string | undefined;
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  readonly smallCountNote?: string | undefined;
  readonly provenance?: Provenance | undefined;
}

/** Classifiers of people: a value in one of them is a count of somebody. */
const OF_PEOPLE: ReadonlySet<string> = new Set(["คน", "ราย"]);

/** What does not fit together in an observation. That there is no value is in order, when it says so. */
export const observationRules: readonly Rule<Valued>[] = [
  periodRule("period"),
  {
    code: "required",
    severity: "issue",
    reads: ["status", "value", "finding", "numerator", "provenance"],
    at: ["value"],
    holds: (record) => hasValue(record) || isMissing(record) || absenceIsExplained(record),
  },
  {
    code: "value-without-data",
    severity: "issue",
    reads: ["status", "value", "finding", "numerator"],
    at: ["status"],
    holds: (record) => !(isMissing(record) && hasValue(record)),
  },
  {
    code: "percentage-out-of-range",
    severity: "issue",
    reads: ["measure", "value"],
    at: ["value"],
    holds: ({ measure, value }) => measure !== "percentage" || value === undefined || (value >= 0 && value <= 100),
  },
  {
    code: "denominator-zero",
    severity: "issue",
    reads: ["denominator"],
    at: ["denominator"],
    holds: ({ denominator }) => denominator !== 0,
  },
  {
    code: "numerator-exceeds-denominator",
    severity: "advice",
    reads: ["numerator", "denominator"],
    at: ["numerator"],
    holds: ({ numerator, denominator }) =>
      numerator === undefined || denominator === undefined || numerator <= denominator,
  },
  {
    code: "small-count",
    severity: "advice",
    reads: ["value", "unit", "numerator", "denominator", "smallCountNote"],
    at: ["smallCountNote"],
    holds: (record) => record.smallCountNote !== undefined || !countsOf(record).some(isSmall),
    // The count is not repeated among the params: what is to be hidden must not be in a message.
  },
];

function hasValue({ value, finding, numerator }: Valued): boolean {
  return value !== undefined || finding !== undefined || numerator !== undefined;
}

function isMissing({ status }: Valued): boolean {
  return status === "no-data" || status === "suppressed";
}

function absenceIsExplained(record: Valued): boolean {
  const stated = statedOf(record, "value");
  return stated.kind === "absent" && stated.reason !== "not-recorded";
}

function countsOf({ value, unit, numerator, denominator }: Valued): number[] {
  const ofPeople = unit !== undefined && OF_PEOPLE.has(unit.trim()) ? value : undefined;
  return [ofPeople, numerator, denominator].flatMap((one) => one ?? []);
}

function isSmall(count: number): boolean {
  return bandedCount(count).kind === "fewer-than";
}
