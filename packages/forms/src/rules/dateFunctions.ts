import { fiscalYear as fiscalYearOf } from "@saan/thai/calendar";
import { type Answer, daysIn } from "./answer.js";

/*
 * Of a date that is not known to the day only what every day it can mean agrees on is said: "2563" has a year, but no
 * number of days to anything.
 */

/** The Gregorian year. */
export function year(date: Answer | undefined): Answer {
  return agreed(date, (day) => Number(day.slice(0, 4)));
}

/** The Thai government's fiscal year, in the Buddhist era: from 1 October. */
export function fiscalYear(date: Answer | undefined): Answer {
  return agreed(date, (day) => fiscalYearOf(day) ?? null);
}

/** Days from one date to another; below nought when the other is earlier. */
export function daysBetween(from: Answer | undefined, to: Answer | undefined): Answer {
  return agreedBetween(from, to, (first, second) => (timeOf(second) - timeOf(first)) / MILLISECONDS_A_DAY);
}

/** Whole years from one date to another: an age. */
export function yearsBetween(from: Answer | undefined, to: Answer | undefined): Answer {
  return agreedBetween(from, to, (first, second) => {
    const isBackwards = second < first;
    const [early, late] = isBackwards ? [second, first] : [first, second];
    const years = Number(late.slice(0, 4)) - Number(early.slice(0, 4)) - (late.slice(5) < early.slice(5) ? 1 : 0);
    return isBackwards && years !== 0 ? -years : years;
  });
}

/** The day it is in Thailand, whatever the clock of the machine is set to: seven hours ahead of UTC, all year. */
export function todayInThailand(now = Date.now()): string {
  return new Date(now + 7 * 3_600_000).toISOString().slice(0, 10);
}

const MILLISECONDS_A_DAY = 86_400_000;

function timeOf(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function agreed(date: Answer | undefined, ask: (day: string) => number | null): Answer {
  const days = daysIn(date);
  if (!days) return null;
  const first = ask(days.earliest);
  return first === ask(days.latest) ? first : null;
}

function agreedBetween(
  from: Answer | undefined,
  to: Answer | undefined,
  ask: (first: string, second: string) => number,
): Answer {
  const start = daysIn(from);
  const end = daysIn(to);
  if (!start || !end) return null;
  const [least, most] = [ask(start.latest, end.earliest), ask(start.earliest, end.latest)];
  return least === most ? least : null;
}
