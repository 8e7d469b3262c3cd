import type { th } from "./th.js";

export const en = {
  "fiscalYearPicker.previous": "Previous year",
  "fiscalYearPicker.next": "Next year",
  "fiscalYearPicker.none": "Choose a year",
  "fiscalYearPicker.days": "{first} – {last}",
} satisfies Record<keyof typeof th, string>;
