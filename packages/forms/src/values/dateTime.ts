import { isIsoDate } from "@saan/thai/calendar";
import type { DateTimeStorage } from "../model/index.js";

const TO_THE_MINUTE = "2024-01-05T13:00".length;
/** As a record may hold one: its year, and its seconds. */
export const STORED = /^(\d{4})-\d\d-\d\dT\d\d:\d\d(?::(\d\d(?:\.\d+)?))?(?:Z|[+-]\d\d:?\d\d)?$/;
const OFFSET = "+07:00";
const OFFSET_MS = 7 * 60 * 60 * 1000;

/**
 * A stored date and time as clocks in Thailand show it, to the minute: `2024-01-05T06:00:00Z` is `2024-01-05T13:00`. Undefined of
 * what is none.
 */
export function clockDateTime(stored: string): string | undefined {
  const moment = momentOf(stored);
  return moment === undefined ? undefined : new Date(moment + OFFSET_MS).toISOString().slice(0, TO_THE_MINUTE);
}

/** A stored date and time in milliseconds since 1970; undefined of what is none. */
export function momentOf(stored: string): number | undefined {
  // The language takes the 30th of February for a day of March.
  if (!STORED.test(stored) || !isIsoDate(stored.slice(0, "2024-01-05".length))) return undefined;
  const moment = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(stored) ? stored : stored + OFFSET);
  return Number.isNaN(moment) ? undefined : moment;
}

/** Whether two of them, as stored, are the same to a reader. */
export function isSameMinute(a: unknown, b: unknown): boolean {
  if (typeof a !== "string" || typeof b !== "string") return false;
  const shown = clockDateTime(a);
  return shown !== undefined && shown === clockDateTime(b);
}

/** A day and the time of a clock in Thailand, `2024-01-05` and `13:00`, as a field stores them; `24:00` is the end of that day. */
export function storeDateTime(day: string, time: string, { zone, decimals = 0 }: DateTimeStorage): string {
  // The language takes 24:00 for the first minute of the next day.
  const clock = new Date(`${day}T${time}:00Z`);
  const moment = zone === "utc" ? new Date(clock.getTime() - OFFSET_MS) : clock;
  const minute = moment.toISOString().slice(0, TO_THE_MINUTE);
  const seconds = decimals < 0 ? "" : `:00${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
  return minute + seconds + { utc: "Z", offset: OFFSET, local: "" }[zone];
}

/**
 * A typed text that is no date and time yet, as the form keeps it. One that looks stored, but is of another era, gets a space
 * before it: no schema may take it for an answer.
 */
export function keptDateTime(text: string): string {
  return STORED.test(text.trim()) ? ` ${text.trim()}` : text;
}
