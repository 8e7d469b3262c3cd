import type { StatedYear } from "../field/stated-year.js";
import type { StatedYears } from "../field/stated-years.js";
import type { Rule } from "../read/rule.js";
import { valueAt } from "../read/schema-at.js";
import { readPath } from "./stated.js";

/** Advice on years (a field at the path `place`) of which the last certainly comes before the first. */
export function yearsRule<T>(place: string): Rule<T> {
  const years = (record: T) => valueAt(record, readPath(place)) as StatedYears | undefined;
  return {
    code: "years-out-of-order",
    severity: "advice",
    reads: [`${place}.from`, `${place}.to`],
    at: [...readPath(place), "to"],
    holds: (record) => !isCertainlyEarlier(years(record)?.to, years(record)?.from),
    // As text: a year is not counted in thousands.
    params: (record) => ({ first: String(years(record)?.from?.year), last: String(years(record)?.to?.year) }),
  };
}

// Years of two kinds overlap: calendar 2562 is not before fiscal 2563, which begins in it.
function isCertainlyEarlier(one: StatedYear | undefined, other: StatedYear | undefined): boolean {
  if (!one || !other) return false;
  return one.year < (one.kind === other.kind ? other.year : other.year - 1);
}
