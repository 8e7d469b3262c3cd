import type { Locale } from "@saan/schema/field";
import { formatThaiDate, formatThaiTime } from "@saan/thai/calendar";

// Thailand has been at UTC+7 without summer time since 1920.
const BANGKOK_MS = 7 * 3_600_000;

/** A moment (ISO 8601, UTC) by the calendar and clock of Thailand: "21 พ.ย. 2569 10.07 น.". As given when it is none. */
export function momentWords(moment: string, locale: Locale): string {
  const [date, time] = inBangkok(moment);
  return date === undefined ? moment : formatThaiDate(date, { locale, style: "medium", time, unbroken: true });
}

/** Only the time of day of a moment: "10.07 น.". */
export function clockWords(moment: string, locale: Locale): string {
  const [, time] = inBangkok(moment);
  return time === undefined ? moment : formatThaiTime(time, { locale, unbroken: true });
}

function inBangkok(moment: string): readonly [string, string] | readonly [] {
  const at = Date.parse(moment);
  if (Number.isNaN(at)) return [];
  const iso = new Date(at + BANGKOK_MS).toISOString();
  return [iso.slice(0, 10), iso.slice(11, 16)];
}
