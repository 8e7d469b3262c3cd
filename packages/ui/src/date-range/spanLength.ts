import { addDays, dayOf, monthAfter } from "../calendar-grid/calendarDays.js";

/** How long a period is, in whole years, whole months and the days that are left. */
export interface SpanLength {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/**
 * How long it is from the first day to the last, both counted: 1 October 2566 to 30 September 2567 is one year.
 * `undefined` when the last day lies before the first.
 */
export function spanLength(start: string, end: string): SpanLength | undefined {
  if (end < start) return undefined;
  const next = addDays(end, 1);
  let months = (Number(next.slice(0, 4)) - Number(start.slice(0, 4))) * 12;
  months += Number(next.slice(5, 7)) - Number(start.slice(5, 7));
  const after = (count: number) => dayOf(monthAfter(start, count), Number(start.slice(8)));
  if (after(months) > next) months -= 1;
  let days = 0;
  for (let day = after(months); day < next; day = addDays(day, 1)) days += 1;
  return { years: Math.floor(months / 12), months: months % 12, days };
}
