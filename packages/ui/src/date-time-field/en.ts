import type { th } from "./th.js";

export const en = {
  "dateTimeField.reads": "Read as {dateTime}",
  "dateTimeField.notADateTime":
    "This cannot be read as a date and a time. Type day, month, year and then the time, such as 19 July 2019, 13:00",
  "dateTimeField.needsTime": "The time is missing. Type it after the date, such as 13:00",
  "dateTimeField.which": "This year could be BE or CE. Say which, such as {year}",
  "dateTimeField.be": "BE {year}",
  "dateTimeField.ce": "CE {year}",
  "dateTimeField.tooEarly": "Must not be before {limit}",
  "dateTimeField.tooLate": "Must not be after {limit}",
} satisfies Record<keyof typeof th, string>;
