import { currencyOf, type Money } from "../field/money.js";
import type { Quantity } from "../field/quantity.js";
import type { StatedDate } from "../field/stated-date.js";
import type { StatedPeriod } from "../field/stated-period.js";
import type { Rule } from "../read/rule.js";
import { numbersOnceRule } from "../record/number-rule.js";
import { isCertainlyBefore, periodRule, periodsRule } from "../record/period-rule.js";
import type { Provenance } from "../record/provenance.js";
import { smallCountRule, speaksOfThoseAtRisk } from "../record/small-count.js";
import { statesRules } from "../record/states-rule.js";
import { supportLifecycle } from "./states.js";

interface Amounted {
  readonly amount?: Money | undefined;
}

interface Reported {
  readonly outputSet?: string | undefined;
  readonly outputActual?: string | undefined;
  readonly quantitySet?: Quantity | undefined;
  readonly quantityActual?: Quantity | undefined;
}

interface Paid extends Amounted {
  readonly components?: readonly Amounted[] | undefined;
  readonly approved?: StatedDate | undefined;
  readonly handover?: { readonly date?: StatedDate | undefined } | undefined;
  readonly period?: StatedPeriod | undefined;
  readonly recipientCount?: Quantity | undefined;
  readonly instalments?:
    | readonly (Amounted & {
        readonly number?: number | undefined;
        readonly period?: StatedPeriod | undefined;
        readonly paid?: StatedDate | undefined;
        readonly report?: { readonly activities?: readonly Reported[] | undefined } | undefined;
      })[]
    | undefined;
  readonly provenance?: Provenance | undefined;
}

/** What does not fit together in a support. Sums are advice: an agreement is amended and its total is not. */
export const supportRules: readonly Rule<Paid>[] = [
  periodRule("period"),
  periodsRule("instalments"),
  {
    code: "instalment-total-differs",
    severity: "advice",
    reads: ["amount", "instalments", "provenance.lists"],
    at: ["instalments"],
    holds: (record) => {
      const { amount } = record;
      const { cents, isWhole } = sumOf(record, "instalments");
      if (amount?.comparator !== "exact" || cents === undefined) return true;
      const stated = centsOf(amount.value);
      return isWhole ? cents === stated : cents <= stated;
    },
    params: (record) => ({ stated: record.amount?.value, listed: (sumOf(record, "instalments").cents ?? 0) / 100 }),
  },
  {
    // Parts may be fewer than the whole: few documents split a total without a rest.
    code: "components-exceed-total",
    severity: "advice",
    reads: ["amount", "components"],
    at: ["components"],
    holds: (record) => {
      const { cents } = sumOf(record, "components");
      return record.amount?.comparator !== "exact" || cents === undefined || cents <= centsOf(record.amount.value);
    },
    params: (record) => ({ stated: record.amount?.value, listed: (sumOf(record, "components").cents ?? 0) / 100 }),
  },
  {
    code: "paid-before-approved",
    severity: "advice",
    reads: ["approved", "handover.date", "instalments.*.paid"],
    at: ["approved"],
    holds: (record) => paidTooEarly(record) === undefined,
    params: (record) => ({ date: paidTooEarly(record), start: record.approved }),
  },
  {
    code: "instalment-outside-period",
    severity: "advice",
    reads: ["period", "instalments.*.period"],
    at: ["instalments"],
    holds: (record) => outside(record).length === 0,
    params: (record) => ({ numbers: outside(record) }),
  },
  // Advice: nothing points at an instalment by its number.
  numbersOnceRule("instalments", "advice"),
  ...statesRules<Paid>(supportLifecycle, "instalments.*.states"),
  smallCountRule("recipientCount", ({ recipientCount }) => [recipientCount]),
  smallCountRule("instalments", ({ instalments = [] }) =>
    instalments.flatMap(({ report }) => (report?.activities ?? []).flatMap(countsOfThoseAtRisk)),
  ),
];

/**
 * The exact amounts of a list in hundredths (decimals do not add up in binary), `undefined` when there are none. Amounts of
 * two currencies have no sum. They are the whole only when every row has one and the list is not said to be open.
 */
function sumOf(record: Paid, list: "instalments" | "components"): { cents: number | undefined; isWhole: boolean } {
  const { amount, provenance } = record;
  const amounts = (record[list] ?? []).map((one) => one.amount);
  const exact = amounts.flatMap((one) => (one?.comparator === "exact" ? [centsOf(one.value)] : []));
  const isOpen = provenance?.lists?.some(({ field, isComplete }) => field === list && !isComplete);
  const isOneCurrency = amounts.every((one) => !one || !amount || currencyOf(one) === currencyOf(amount));
  return {
    cents: exact.length === 0 || !isOneCurrency ? undefined : exact.reduce((sum, one) => sum + one, 0),
    isWhole: exact.length === amounts.length && !isOpen,
  };
}

/** The first day of paying or handing over that certainly lies before the approval. */
function paidTooEarly({ approved, handover, instalments = [] }: Paid): StatedDate | undefined {
  return [handover?.date, ...instalments.map(({ paid }) => paid)].find((date) => isCertainlyBefore(date, approved));
}

function countsOfThoseAtRisk({ outputSet, outputActual, quantitySet, quantityActual }: Reported) {
  const isOfThem = speaksOfThoseAtRisk(outputSet, outputActual, quantitySet?.unit, quantityActual?.unit);
  return isOfThem ? [quantitySet, quantityActual] : [];
}

function centsOf(value: number): number {
  return Math.round(value * 100);
}

/** Rows, counted from 1, whose period certainly reaches out of the period of the whole. */
function outside({ period, instalments = [] }: Paid): number[] {
  return instalments.flatMap((one, at) => {
    const isEarly = isCertainlyBefore(one.period?.start, period?.start);
    const isLate = isCertainlyBefore(period?.end, one.period?.end);
    return isEarly || isLate ? [at + 1] : [];
  });
}
