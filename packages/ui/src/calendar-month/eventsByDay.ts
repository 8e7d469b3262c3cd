import type { AgendaEvent } from "../agenda-list/agenda.js";
import { addDays, lengthOfMonth } from "../calendar-grid/calendarDays.js";

/** The events of each day of a month; one of several days is on each of them. Days without events are not in it. */
export function eventsByDay(
  events: readonly AgendaEvent[],
  month: string,
): ReadonlyMap<string, readonly AgendaEvent[]> {
  const byDay = new Map<string, AgendaEvent[]>();
  const first = `${month}-01`;
  const last = `${month}-${lengthOfMonth(month)}`;
  for (const event of events) {
    if (event.start?.length !== 10) continue;
    // An end before its start, or of no day, is not drawn; the agenda says it.
    const end = event.end?.length === 10 && event.end > event.start ? event.end : event.start;
    let day = event.start > first ? event.start : first;
    for (; day <= end && day <= last; day = addDays(day, 1)) byDay.set(day, [...(byDay.get(day) ?? []), event]);
  }
  for (const ofDay of byDay.values()) ofDay.sort((a, b) => ((a.startTime ?? "") < (b.startTime ?? "") ? -1 : 1));
  return byDay;
}

/** The events that a month has to tell of: those that touch it, and those that only name the month. */
export function eventsOfMonth(events: readonly AgendaEvent[], month: string): readonly AgendaEvent[] {
  return events.filter(({ start, end }) => {
    if (start === undefined || start.length < 7) return false;
    const until = end !== undefined && end > start ? end : start;
    return start.slice(0, 7) <= month && until.slice(0, 7) >= month;
  });
}
