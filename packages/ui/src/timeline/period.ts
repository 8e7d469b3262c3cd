import {
  type DatePrecision,
  formatThaiPeriod,
  isoDateBounds,
  type PeriodEnd,
  type ThaiPeriodFormat,
  type YearKind,
} from "@saan/thai/calendar";

/** A date as it was stated: the schema's stated date fits as it is, and so does an ISO date alone. */
export type TimelineDate = string | { readonly iso: string; readonly precision?: string; readonly yearKind?: string };

/** From when to when; an end that is left out is not known. */
export interface TimelinePeriod {
  readonly start?: TimelineDate;
  /** `present` while it goes on, `not-stated` when the document names no end. */
  readonly end?: TimelineDate | "present" | "not-stated";
}

/** The ends of a period that are dates. */
export function datesOf({ start, end }: TimelinePeriod) {
  const open = end === "present" || end === "not-stated";
  return { start, end: open ? undefined : (end as TimelineDate | undefined), open: open ? end : undefined };
}

export function isoOf(date: TimelineDate | undefined): string | undefined {
  return typeof date === "string" ? date : date?.iso;
}

function toEnd(date: TimelineDate | undefined): PeriodEnd | undefined {
  if (date === undefined || typeof date === "string") return date;
  const { iso, precision, yearKind } = date;
  return {
    iso,
    ...(precision === undefined ? {} : { precision: precision as DatePrecision }),
    ...(yearKind === undefined ? {} : { yearKind: yearKind as YearKind }),
  };
}

/** The dates of a period in words, what both share said once; where one end is not known, the other alone. */
export function periodInWords(
  { start, end }: { readonly start?: TimelineDate | undefined; readonly end?: TimelineDate | undefined },
  format: ThaiPeriodFormat,
): string {
  const first = toEnd(start) ?? toEnd(end);
  const last = toEnd(end) ?? first;
  return first && last ? formatThaiPeriod({ start: first, end: last }, format) : "";
}

/** Whether an end certainly lies before its start. Shown as stated, with a warning. */
export function runsBackwards(start: TimelineDate | undefined, end: TimelineDate | undefined): boolean {
  const first = boundsOf(start)?.earliest;
  const last = boundsOf(end)?.latest;
  return first !== undefined && last !== undefined && last < first;
}

function boundsOf(date: TimelineDate | undefined) {
  if (date === undefined) return undefined;
  if (typeof date === "string") return isoDateBounds(date);
  return isoDateBounds(date.iso, date.precision as DatePrecision | undefined, date.yearKind as YearKind | undefined);
}
