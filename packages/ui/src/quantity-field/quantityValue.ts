import type { QuantityComparator } from "@saan/thai/numbers";

/** How a stated number relates to the true one. The codes of `quantity` in `@saan/schema`. */
export type Comparator = QuantityComparator;

/** A count as it was stated: the shape of `quantity` in `@saan/schema`. */
export interface QuantityFieldValue {
  readonly comparator: Comparator;
  readonly value: number;
  /** The upper end of a range, which is `about` its lower one: `40-50 คน`. */
  readonly upTo?: number;
  /** What is counted, in words: `คน`. */
  readonly unit: string;
  /** The words it was read from, where it was typed or pasted as words. */
  readonly asStated?: string;
}

/** In the order of a list: what is said most often first. */
export const comparators: readonly Comparator[] = ["exact", "about", "more-than", "at-least", "less-than", "at-most"];

/** Whether two values say the same. */
export function sameQuantity(a: QuantityFieldValue | null, b: QuantityFieldValue | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.comparator === b.comparator &&
    a.value === b.value &&
    a.upTo === b.upTo &&
    a.unit === b.unit &&
    a.asStated === b.asStated
  );
}
