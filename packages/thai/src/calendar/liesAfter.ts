import { isoDateBounds } from "./isoDateBounds.js";
import type { DatePrecision, Era, YearKind } from "./reading.js";

/** One end of a period, as far as its order needs. */
interface OrderedEnd {
  iso: string;
  precision?: DatePrecision;
  yearKind?: YearKind;
  era?: Era;
  time?: string;
}

const DAY_LENGTH = "2019-07-19".length;

/** Whether a period runs backwards. Certain only when its first day is after every day that its end can mean. */
export function liesAfter(start: OrderedEnd, end: OrderedEnd): boolean {
  const first = boundsOf(start)?.earliest ?? start.iso;
  const last = boundsOf(end)?.latest ?? end.iso;
  if (first !== last) return first > last;
  return start.time !== undefined && end.time !== undefined && start.time > end.time;
}

// A complete date is both its bounds; that saves most of the time that a period of days takes to read.
function boundsOf({ iso, precision, yearKind, era }: OrderedEnd) {
  return iso.length < DAY_LENGTH ? isoDateBounds(iso, precision, yearKind, era) : undefined;
}
