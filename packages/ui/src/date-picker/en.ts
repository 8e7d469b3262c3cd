import type { th } from "./th.js";

export const en = {
  "datePicker.open": "Open calendar",
  "datePicker.choose": "Choose a date from the calendar",
  "datePicker.tooEarly": "The date must not be before {day}. Check the date",
  "datePicker.tooLate": "The date must not be after {day}. Check the date",
  "datePicker.unavailable": "{day} cannot be chosen. Choose another day",
} satisfies Record<keyof typeof th, string>;
