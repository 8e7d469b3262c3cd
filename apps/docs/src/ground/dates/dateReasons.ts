import type { DateUnreadableReason } from "@saan/thai/calendar";
import type { Messages } from "@saan/ui/messages";

/** The kit's date field already says each reason and its remedy; these pages say the same words. */
export const dateReasons: Readonly<Record<DateUnreadableReason, keyof Messages>> = {
  empty: "dateField.notADate",
  "too-long": "dateField.tooLong",
  "not-a-date": "dateField.notADate",
  "no-year": "dateField.noYear",
  "year-too-short": "dateField.yearTooShort",
  "year-out-of-range": "dateField.yearOutOfRange",
  "no-such-month": "dateField.noSuchMonth",
  "no-such-day": "dateField.noSuchDay",
  "no-such-time": "dateField.noSuchTime",
};
