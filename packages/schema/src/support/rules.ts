import type { Quantity } from "../field/quantity.js";
import type { Rule } from "../read/rule.js";
import { numbersOnceRule } from "../record/number-rule.js";
import type { Provenance } from "../record/provenance.js";

interface Paid {
  readonly amount?: Quantity | undefined;
  readonly instalments?:
    | readonly { readonly number?: number | undefined; readonly amount?: Quantity | undefined }[]
    | undefined;
  readonly provenance?: Provenance | undefined;
}

/** What does not fit together in a support. Sums are advice: an agreement is amended and its total is not. */
export const supportRules: readonly Rule<Paid>[] = [
  {
    code: "instalment-total-differs",
    severity: "advice",
    reads: ["amount", "instalments", "provenance.lists"],
    at: ["instalments"],
    holds: (record) => {
      const { amount } = record;
      const { satang, isWhole } = sumOf(record);
      if (amount?.comparator !== "exact" || satang === undefined) return true;
      const stated = satangOf(amount.value);
      return isWhole ? satang === stated : satang <= stated;
    },
    params: (record) => ({ stated: record.amount?.value, listed: (sumOf(record).satang ?? 0) / 100 }),
  },
  numbersOnceRule("instalments", "issue"),
];

/**
 * The exact amounts of the instalments in satang (baht of 2 decimals do not add up in binary), `undefined` when there are
 * none. They are the whole only when every instalment has one and the list is not said to be open.
 */
function sumOf({ instalments = [], provenance }: Paid): { satang: number | undefined; isWhole: boolean } {
  const exact = instalments.flatMap(({ amount }) => (amount?.comparator === "exact" ? [satangOf(amount.value)] : []));
  const isOpen = provenance?.lists?.some(({ field, isComplete }) => field === "instalments" && !isComplete);
  return {
    satang: exact.length === 0 ? undefined : exact.reduce((sum, one) => sum + one, 0),
    isWhole: exact.length === instalments.length && !isOpen,
  };
}

function satangOf(baht: number): number {
  return Math.round(baht * 100);
}
