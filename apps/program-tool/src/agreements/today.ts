/** The day it is in Thailand, `YYYY-MM-DD`; Thailand has been at UTC+7 without summer time since 1920. */
export function today(now: number = Date.now()): string {
  return new Date(now + 7 * 3_600_000).toISOString().slice(0, 10);
}
