import { toLatinDigits } from "@saan/thai/numbers";

/** Whether a text is the end of a day as offices write it, `24.00 น.`: which day is meant is for the person to say. */
export function isEndOfDay(text: string): boolean {
  return /^(?:เวลา ?)?24 ?(?:[.:] ?00)? ?(?:น\.?|นาฬิกา)?$/.test(toLatinDigits(text).trim());
}

/** Minutes since midnight of `HH:MM`. */
export function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
}

/** The time so many steps of minutes on; it stops at the ends of the day and at its limits. */
export function timeStepped(
  time: string | undefined,
  steps: number,
  { step, min = "00:00", max = "23:59" }: TimeLimits & { readonly step: number },
): string {
  const from = time === undefined ? minutesOf(min) - (steps > 0 ? step : -step) : minutesOf(time);
  // Minutes go to the marks of the clock; an hour is an hour.
  const mark = step < 60 ? step : 1;
  const next = (steps > 0 ? Math.floor(from / mark) : Math.ceil(from / mark)) * mark + steps * step;
  const held = Math.min(minutesOf(max), Math.max(minutesOf(min), next));
  return `${twoFigures(Math.floor(held / 60))}:${twoFigures(held % 60)}`;
}

function twoFigures(number: number): string {
  return String(number).padStart(2, "0");
}

export interface TimeLimits {
  readonly min?: string;
  readonly max?: string;
}
