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

type Span = Pick<StatedPeriod, "start" | "end">;

const isTurned = (span: Span | undefined) => isCertainlyBefore(span?.end, span?.start);

const turned = { code: "period-ends-before-start", severity: "advice" } as const;

/** Advice on a stated period (a field at the path `place`) that certainly ends before it starts. It is never put right. */
export function periodRule<T>(place: string): Rule<T> {
  const period = (record: T) => valueAt(record, readPath(place)) as StatedPeriod | undefined;
  return {
    ...turned,
    reads: [`${place}.start`, `${place}.end`],
    at: [...readPath(place), "end"],
    holds: (record) => !isTurned(period(record)),
    params: (record) => ({ start: period(record)?.start, end: period(record)?.end }),
  };
}

/** The same advice on the periods of a list's rows; `phases`, or `cohorts.*.sessions` for lists within rows. */
export function periodsRule<T>(list: string): Rule<T> {
  const found = (record: T) => rowsAt(record, list).find(({ period }) => isTurned(period))?.period;
  return {
    ...turned,
    reads: [`${list}.*.period`],
    at: readPath(list.split(".*")[0] as string),
    holds: (record) => found(record) === undefined,
    params: (record) => ({ start: found(record)?.start, end: found(record)?.end }),
  };
}

/** The same advice on an event that was held over several days, in the fields `date` and `lastDate`. */
export function lastDateRule<T>(): Rule<T> {
  const dateAt = (record: T, key: string) => valueAt(record, [key]) as StatedDate | undefined;
  return {
    ...turned,
    reads: ["date", "lastDate"],
    at: ["lastDate"],
    holds: (record) => !isCertainlyBefore(dateAt(record, "lastDate"), dateAt(record, "date")),
    params: (record) => ({ start: dateAt(record, "date"), end: dateAt(record, "lastDate") }),
  };
}

function rowsAt(record: unknown, list: string): { readonly period?: StatedPeriod }[] {
  const [first = "", ...inner] = list.split(".*.");
  return inner.reduce(
    (rows, key) => rows.flatMap((row) => (valueAt(row, readPath(key)) as typeof rows | undefined) ?? []),
    (valueAt(record, readPath(first)) as { readonly period?: StatedPeriod }[] | undefined) ?? [],
  );
}
