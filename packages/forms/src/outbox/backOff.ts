const FIRST_MS = 2_000;
const LONGEST_MS = 300_000;
// A server that asks for more is asked again after an hour all the same: somebody waits for the answer.
const LONGEST_ASKED_MS = 3_600_000;

/**
 * How long to rest after an attempt that failed: twice as long each time, up to five minutes, and never as long as the
 * others who lost the same connection. What the server asked for, if that is longer.
 */
export function restAfter(attempts: number, askedMs = 0, random: () => number = Math.random): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts - 1, 20));
  const jittered = longest / 2 + (random() * longest) / 2;
  return Math.max(jittered, Math.min(askedMs, LONGEST_ASKED_MS));
}

/** Milliseconds of a `Retry-After` header: seconds, or a date. */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Whether a rest is over. A clock that was moved back ends it, too: nobody waits for years. */
export function isRested(rest: { readonly restedFrom?: number; readonly restMs?: number }, now: number): boolean {
  const { restedFrom = 0, restMs = 0 } = rest;
  return now < restedFrom || now >= restedFrom + restMs;
}
