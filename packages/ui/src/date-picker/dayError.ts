import type { CalendarSettings } from "../calendar-grid/calendarSettings.js";
import type { CalendarKit } from "../calendar-grid/useCalendarKit.js";
import type { DateFieldValue } from "../date-field/understandDate.js";
import { fill } from "../messages/fill.js";
import type { MessagesOf } from "../messages/useMessages.js";
import type { th } from "./th.js";

/** Why a day that was typed is not one that the calendar offers; the day itself is kept. */
export function dayError(
  value: DateFieldValue | null,
  { min, max, isDayDisabled }: CalendarSettings,
  messages: MessagesOf<typeof th>,
  { words }: CalendarKit,
): string | undefined {
  if (value?.precision !== "day") return undefined;
  const { iso } = value;
  if (min && iso < min) return fill(messages["datePicker.tooEarly"], { day: words(min) });
  if (max && iso > max) return fill(messages["datePicker.tooLate"], { day: words(max) });
  return isDayDisabled?.(iso) ? fill(messages["datePicker.unavailable"], { day: words(iso) }) : undefined;
}
