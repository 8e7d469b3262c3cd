import type { CodeOf } from "../field/codelist.js";
import type { Rule } from "../read/rule.js";
import { periodRule } from "../record/period-rule.js";
import type { Provenance, Statement } from "../record/provenance.js";
import { statedOf } from "../record/stated.js";
import type { valueStatuses } from "./codelists.js";
import { reckonableParts, type Sized, type SizedPart, showsFew } from "./small-values.js";

interface Valued extends Sized {
  readonly finding?: string | undefined;
  readonly provenance?: Provenance | undefined;
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
    reads: ["status", "value", "finding", "numerator", "comparedWith"],
    at: ["status"],
    holds: (record) =>
      !(
        isMissing(record) &&
        (hasValue(record) || (isSuppressed(record) && record.comparedWith?.current !== undefined))
      ),
  },
  {
    code: "value-without-data",
    severity: "issue",
    reads: ["status", "breakdown"],
    at: ["breakdown"],
    // Parts of a value that is hidden add up to it.
    holds: ({ breakdown = [], ...whole }) =>
      breakdown.every((part) => part.value === undefined || !(isMissing(part) || isSuppressed(whole))),
  },
  {
    code: "value-without-data",
    severity: "issue",
    reads: ["status", "breakdown", "provenance.statements"],
    at: ["provenance", "statements"],
    holds: (record) => !(record.provenance?.statements ?? []).some((statement) => tellsHidden(record, statement)),
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
    severity: "advice",
    reads: ["measure", "value"],
    at: ["value"],
    holds: ({ measure, value }) => measure !== "percentage" || value === undefined || (value >= 0 && value <= 100),
  },
  {
    code: "denominator-zero",
    severity: "advice",
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
    code: "range-mismatch",
    severity: "issue",
    reads: ["value", "upTo", "comparator"],
    at: ["upTo"],
    holds: ({ value, upTo, comparator }) =>
      upTo === undefined || (value !== undefined && upTo > value && comparator === "about"),
  },
  {
    code: "small-count",
    severity: "advice",
    reads: ["measure", "value", "unit", "numerator", "denominator", "comparedWith", "breakdown"],
    at: ["hiddenAs"],
    holds: (record) => !showsFew(record),
    // The count is not repeated among the params: what is to be hidden must not be in a message.
  },
  {
    code: "hidden-part-can-be-reckoned",
    severity: "advice",
    reads: ["value", "comparator", "measure", "breakdown"],
    at: ["breakdown"],
    holds: (record) => reckonableParts(record).length === 0,
  },
];

function hasValue({ value, finding, numerator }: Valued): boolean {
  return value !== undefined || finding !== undefined || numerator !== undefined;
}

function isMissing({ status }: SizedPart): boolean {
  return status !== undefined && WITHOUT_VALUE.has(status);
}

function isSuppressed({ status }: SizedPart): boolean {
  return status === "suppressed";
}

const OF_THE_VALUE = /^(?:status|value|upTo|comparator|numerator|denominator|comparedWith|breakdown|finding)\b/;

/** Whether the words kept of a hidden value, or of a hidden part, have a figure in them. */
function tellsHidden({ breakdown = [], ...whole }: Valued, { field, asStated = "", note = "" }: Statement): boolean {
  if (!OF_THE_VALUE.test(field) || !/[\d๐-๙]/.test(asStated + note)) return false;
  const part = breakdown[Number(/^breakdown\.(\d+)/.exec(field)?.[1])];
  return isSuppressed(whole) || (part !== undefined && isSuppressed(part));
}

function absenceIsExplained(record: Valued): boolean {
  const stated = statedOf(record, "value");
  return stated.kind === "absent" && stated.reason !== "not-recorded";
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
  const change = ((comparedWith.current - comparedWith.value) * 100) / comparedWith.value;
  // Of numbers larger than anything that is counted nothing can be reckoned.
  return Number.isFinite(change) ? change : undefined;
}

/** Half of the last decimal a value was written with, and a little for the binary fraction. */
function roundingOf(value: number): number {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals + 1e-9;
}
