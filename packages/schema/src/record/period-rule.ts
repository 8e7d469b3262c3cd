import { isoDateBounds } from "@saan/thai/calendar";
import type { StatedDate } from "../field/stated-date.js";
import type { StatedPeriod } from "../field/stated-period.js";
import type { Rule } from "../read/rule.js";
import { valueAt } from "../read/schema-at.js";
import { readPath } from "./stated.js";

/**
 * Whether one stated date certainly lies before another. Only what no reading of the two could save: "late August 2020" is
 * not before "August 2020".
 */
export function isCertainlyBefore(earlier: StatedDate | undefined, later: StatedDate | undefined): boolean {
  if (!earlier || !later) return false;
  const last = isoDateBounds(earlier.iso, earlier.precision, earlier.yearKind)?.latest;
  const first = isoDateBounds(later.iso, later.precision, later.yearKind)?.earliest;
  // Full ISO dates of four-digit years sort as text.
  return last !== undefined && first !== undefined && last < first;
}

/** Advice on a stated period (a field at the path `place`) that certainly ends before it starts. It is never put right. */
export function periodRule<T>(place: string): Rule<T> {
  const period = (record: T) => valueAt(record, readPath(place)) as StatedPeriod | undefined;
  return {
    code: "period-ends-before-start",
    severity: "advice",
    reads: [`${place}.start`, `${place}.end`],
    at: [...readPath(place), "end"],
    holds: (record) => !isCertainlyBefore(period(record)?.end, period(record)?.start),
    params: (record) => ({ start: period(record)?.start?.iso, end: period(record)?.end?.iso }),
  };
}
