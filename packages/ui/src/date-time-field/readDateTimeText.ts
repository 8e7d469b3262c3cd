import { type DateUnreadableReason, toBuddhistYear } from "@saan/thai/calendar";
import type { DateReader } from "../date-field/understandDate.js";
import { plainSigns } from "../field/plainSigns.js";

/** What can be said of a typed day and time. */
export type DateTimeReading =
  | { readonly kind: "empty" }
  /** `YYYY-MM-DDTHH:MM` of the common era. */
  | { readonly kind: "value"; readonly value: string; readonly weekdayDiffers: boolean }
  /** The year may be of either era; the likelier one is told. */
  | { readonly kind: "ask"; readonly era: "be" | "ce"; readonly year: number }
  | { readonly kind: "unreadable"; readonly reason: DateUnreadableReason | "needs-time" };

/** Reads a typed day and time. */
export function readDateTimeText(text: string, { parse, era }: DateReader): DateTimeReading {
  const plain = plainSigns(text);
  if (plain.trim() === "") return { kind: "empty" };
  const found = parse(plain, { era });
  if (found.kind === "unreadable") return { kind: "unreadable", reason: found.reason };
  if (found.time === undefined) return { kind: "unreadable", reason: "needs-time" };
  if (found.kind === "date") {
    return { kind: "value", value: clockOf(found.iso, found.time), weekdayDiffers: found.weekdayDiffers ?? false };
  }
  const [{ iso, era: likelier }] = found.readings;
  const common = Number(iso.slice(0, 4));
  return { kind: "ask", era: likelier, year: likelier === "be" ? (toBuddhistYear(iso) ?? common) : common };
}

/** The language takes 24:00 for the first minute of the next day. */
function clockOf(day: string, time: string): string {
  return new Date(`${day}T${time}:00Z`).toISOString().slice(0, "2024-01-05T13:00".length);
}
