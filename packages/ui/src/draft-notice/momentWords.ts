import { formatThaiDate, formatThaiTime } from "@saan/thai/calendar";
import type { KitSettings } from "../provider/KitProvider.js";

type MomentSettings = Pick<KitSettings, "locale" | "digits" | "calendar" | "timeZone">;

/** The day and the time of an ISO instant, in the kit's time zone: `5 มกราคม 2567 เวลา 13.00 น.` "" for what is no instant. */
export function momentWords(instant: string, { locale, digits, calendar, timeZone }: MomentSettings): string {
  const parts = partsOf(instant, timeZone);
  if (!parts) return "";
  const era = calendar === "gregory" ? ({ era: "ce" } as const) : {};
  return formatThaiDate(parts.day, { locale, digits, unbroken: true, time: parts.time, ...era });
}

/** The time of day of an ISO instant: `13.00 น.` "" for what is no instant. */
export function timeWords(instant: string, { locale, digits, timeZone }: Omit<MomentSettings, "calendar">): string {
  const parts = partsOf(instant, timeZone);
  return parts ? formatThaiTime(parts.time, { locale, digits, unbroken: true }) : "";
}

/** The day of an ISO instant: `5 มกราคม 2567`. "" for what is no instant. */
export function dayWords(instant: string, { locale, digits, calendar, timeZone }: MomentSettings): string {
  const parts = partsOf(instant, timeZone);
  const era = calendar === "gregory" ? ({ era: "ce" } as const) : {};
  return parts ? formatThaiDate(parts.day, { locale, digits, unbroken: true, ...era }) : "";
}

function partsOf(instant: string, timeZone: string): { readonly day: string; readonly time: string } | undefined {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return undefined;
  const format = { timeZone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" };
  const printed = new Intl.DateTimeFormat("en-GB", { ...(format as Intl.DateTimeFormatOptions), hourCycle: "h23" });
  const part = Object.fromEntries(printed.formatToParts(at).map(({ type, value }) => [type, value]));
  return { day: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` };
}
