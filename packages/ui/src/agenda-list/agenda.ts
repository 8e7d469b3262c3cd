import { compareIsoDates } from "@saan/thai/calendar";
import type { ReactNode } from "react";

/** Something that happens on a day, on several, or some time in a month or a year. */
export interface AgendaEvent {
  readonly key: string;
  readonly title: ReactNode;
  /** ISO 8601, as far as it is known: `2019-07-19`, `2019-07`, `2019`. Left out, the day is not stated. */
  readonly start?: string;
  /** The last day, if it is another one. */
  readonly end?: string;
  /** `13:00` */
  readonly startTime?: string;
  /** `16:00` */
  readonly endTime?: string;
  readonly place?: ReactNode;
  /** A tag in words: "ยืนยันแล้ว", "เลื่อน". */
  readonly status?: ReactNode;
  /** Where more is said about it. */
  readonly href?: string;
}

/** The events of one day, month or year; an empty `date` for those that state none. */
export interface AgendaDay {
  readonly date: string;
  readonly events: readonly AgendaEvent[];
}

/** Groups events by the date they begin on, in order; within a day by their time. Events without a date come last. */
export function daysOfAgenda(events: readonly AgendaEvent[]): readonly AgendaDay[] {
  const byDate = new Map<string, AgendaEvent[]>();
  for (const event of events) {
    const date = event.start ?? "";
    byDate.set(date, [...(byDate.get(date) ?? []), event]);
  }
  return [...byDate]
    .sort(([a], [b]) => compareIsoDates(a, b))
    .map(([date, ofDay]) => ({ date, events: [...ofDay].sort(byTime) }));
}

// A whole day's event stands before the hours.
function byTime({ startTime: a = "" }: AgendaEvent, { startTime: b = "" }: AgendaEvent): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
