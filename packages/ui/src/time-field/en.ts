import type { th } from "./th.js";

export const en = {
  "timeField.reads": "Read as {time}",
  "timeField.notATime": "This cannot be read as a time. Type hours and minutes, such as 13:00 or 2:30 pm",
  "timeField.midnight": "24:00 is 00:00 of the next day. Type 00:00 or 23:59",
  "timeField.tooEarly": "Must not be before {limit}",
  "timeField.tooLate": "Must not be after {limit}",
} satisfies Record<keyof typeof th, string>;
