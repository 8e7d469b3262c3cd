import { bandedCount } from "../case-conference/bands.js";
import type { CodeOf } from "../field/codelist.js";
import type { comparators } from "../field/quantity.js";
import type { Rule } from "../read/rule.js";
import { periodRule } from "../record/period-rule.js";
import type { Provenance } from "../record/provenance.js";
import { countsPeople } from "../record/small-count.js";
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
  readonly comparator?: CodeOf<typeof comparators> | undefined;
  readonly comparedWith?: { readonly value: number; readonly current?: number | undefined } | undefined;
  readonly breakdown?: readonly Part[] | undefined;
  readonly smallCountNote?: string | undefined;
  readonly provenance?: Provenance | undefined;
}

interface Part {
  readonly status?: CodeOf<typeof valueStatuses> | undefined;
  readonly value?: number | undefined;
}

/** Statuses of what has no value. A dash in a table may be nought and may be nothing: it has none either. */
const WITHOUT_VALUE: ReadonlySet<string> = new Set<CodeOf<typeof valueStatuses>>([
  "no-data",
  "suppressed",
  "zero-or-not-known",
]);

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
    code: "value-without-data",
    severity: "issue",
    reads: ["breakdown"],
    at: ["breakdown"],
    holds: ({ breakdown = [] }) => breakdown.every((part) => !isMissing(part) || part.value === undefined),
  },
  {
    code: "part-exceeds-whole",
    severity: "advice",
    reads: ["value", "comparator", "measure", "breakdown"],
    at: ["breakdown"],
    holds: (record) => tooLarge(record).length === 0,
    params: (record) => ({ stated: record.value, numbers: tooLarge(record) }),
  },
  {
    code: "change-differs",
    severity: "advice",
    reads: ["measure", "value", "comparator", "comparedWith"],
    at: ["value"],
    holds: ({ value, ...record }) => {
      const change = changeOf(record);
      return value === undefined || change === undefined || Math.abs(value - change) <= roundingOf(value);
    },
    params: ({ value, ...record }) => ({ stated: value, reckoned: Number(changeOf(record)?.toFixed(2)) }),
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
    reads: ["value", "unit", "numerator", "denominator", "breakdown", "smallCountNote"],
    at: ["smallCountNote"],
    holds: (record) => record.smallCountNote !== undefined || !countsOf(record).some(isSmall),
    // The count is not repeated among the params: what is to be hidden must not be in a message.
  },
];

function hasValue({ value, finding, numerator }: Valued): boolean {
  return value !== undefined || finding !== undefined || numerator !== undefined;
}

function isMissing({ status }: Pick<Valued, "status">): boolean {
  return status !== undefined && WITHOUT_VALUE.has(status);
}

function absenceIsExplained(record: Valued): boolean {
  const stated = statedOf(record, "value");
  return stated.kind === "absent" && stated.reason !== "not-recorded";
}

function countsOf({ value, unit, numerator, denominator, breakdown = [] }: Valued): number[] {
  const ofPeople = countsPeople(unit) ? [value, ...breakdown.map((part) => part.value)] : [];
  return [...ofPeople, numerator, denominator].flatMap((one) => one ?? []);
}

/** Rows, counted from 1, of parts that are certainly more than the whole. Of a share the parts are shares of other wholes. */
function tooLarge({ value, measure = "unit", comparator = "exact", breakdown = [] }: Valued): number[] {
  if (value === undefined || measure !== "unit" || comparator !== "exact") return [];
  return breakdown.flatMap((part, at) => (part.value !== undefined && part.value > value ? [at + 1] : []));
}

/** The change in per cent that the two values compared give; `undefined` where they give none. */
function changeOf({ measure, comparator = "exact", comparedWith }: Valued): number | undefined {
  if (measure !== "percentage-change" || comparator !== "exact") return undefined;
  if (comparedWith?.current === undefined || comparedWith.value === 0) return undefined;
  return ((comparedWith.current - comparedWith.value) * 100) / comparedWith.value;
}

/** Half of the last decimal a value was written with, and a little for the binary fraction. */
function roundingOf(value: number): number {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals + 1e-9;
}

function isSmall(count: number): boolean {
  return bandedCount(count).kind === "fewer-than";
}
