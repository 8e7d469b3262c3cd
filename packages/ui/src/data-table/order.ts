import { compareThai } from "@saan/thai/text";
import type { DataTableKind } from "./column.js";

export type Comparable = string | number | boolean;

/** Which of two stated values comes first. What was not stated never gets here: it is last in either direction. */
export type Compare = (a: Comparable, b: Comparable) => number;

function byNumber(a: Comparable, b: Comparable): number {
  return Number(a) - Number(b);
}

/** ISO dates are in order as texts, a year before its months. */
function byCode(a: Comparable, b: Comparable): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The order of a column's values. Thai collation costs a microsecond a comparison, so the different values are put in order
 * once and then compared by their place: 100,000 rows of 77 provinces compare 77 names, not millions.
 *
 * @param values all values of the column, asked for when the first two texts are compared
 */
export function compareBy(kind: DataTableKind | undefined, values: () => Iterable<Comparable | undefined>): Compare {
  if (kind === "date") return byCode;
  let places: Map<string, number> | undefined;
  const place = (value: Comparable) => {
    if (!places) {
      const different = new Set<string>();
      for (const each of values()) if (each !== undefined) different.add(String(each));
      places = new Map([...different].sort(compareThai).map((text, at) => [text, at]));
    }
    return places.get(String(value)) ?? 0;
  };
  return (a, b) => (typeof a !== "string" && typeof b !== "string" ? byNumber(a, b) : place(a) - place(b));
}
