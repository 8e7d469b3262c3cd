import { currencyOf, type Money } from "../field/money.js";
import type { Quantity } from "../field/quantity.js";
import type { StatedPeriod } from "../field/stated-period.js";
import type { Rule } from "../read/rule.js";
import { numbersOnceRule } from "../record/number-rule.js";
import { isCertainlyBefore, periodRule, periodsRule } from "../record/period-rule.js";
import type { Provenance } from "../record/provenance.js";
import { smallCountRule } from "../record/small-count.js";

interface Paid {
  readonly amount?: Money | undefined;
  readonly period?: StatedPeriod | undefined;
  readonly recipientCount?: Quantity | undefined;
  readonly instalments?:
    | readonly {
        readonly number?: number | undefined;
        readonly amount?: Money | undefined;
        readonly period?: StatedPeriod | undefined;
      }[]
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
      const { cents, isWhole } = sumOf(record);
      if (amount?.comparator !== "exact" || cents === undefined) return true;
      const stated = centsOf(amount.value);
      return isWhole ? cents === stated : cents <= stated;
    },
    params: (record) => ({ stated: record.amount?.value, listed: (sumOf(record).cents ?? 0) / 100 }),
  },
  {
    code: "instalment-outside-period",
    severity: "advice",
    reads: ["period", "instalments.*.period"],
    at: ["instalments"],
    holds: (record) => outside(record).length === 0,
    params: (record) => ({ numbers: outside(record) }),
  },
  numbersOnceRule("instalments", "issue"),
  smallCountRule("recipientCount", ({ recipientCount }) => [recipientCount]),
];

/**
 * The exact amounts of the instalments in hundredths (decimals do not add up in binary), `undefined` when there are none.
 * Amounts of two currencies have no sum. They are the whole only when every instalment has one and the list is not said to
 * be open.
 */
function sumOf({ amount, instalments = [], provenance }: Paid): { cents: number | undefined; isWhole: boolean } {
  const amounts = instalments.map((one) => one.amount);
  const exact = amounts.flatMap((one) => (one?.comparator === "exact" ? [centsOf(one.value)] : []));
  const isOpen = provenance?.lists?.some(({ field, isComplete }) => field === "instalments" && !isComplete);
  const isOneCurrency = amounts.every((one) => !one || !amount || currencyOf(one) === currencyOf(amount));
  return {
    cents: exact.length === 0 || !isOneCurrency ? undefined : exact.reduce((sum, one) => sum + one, 0),
    isWhole: exact.length === instalments.length && !isOpen,
  };
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
