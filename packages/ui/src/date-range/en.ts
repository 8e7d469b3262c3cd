import type { th } from "./th.js";

export const en = {
  "dateRange.start": "Start date",
  "dateRange.end": "End date",
  "dateRange.open": "Open calendar",
  "dateRange.chooseStart": "Choose the start date",
  "dateRange.chooseEnd": "Choose the end date",
  "dateRange.ongoing": "Not ended yet",
  "dateRange.length": "{length} in all",
  "dateRange.years": "{count} years",
  "dateRange.oneYear": "{count} year",
  "dateRange.months": "{count} months",
  "dateRange.oneMonth": "{count} month",
  "dateRange.days": "{count} days",
  "dateRange.oneDay": "{count} day",
  "dateRange.backwards":
    "The end is before the start. If the document says so, leave it. If the two were mixed up, swap them",
  "dateRange.strictlyBackwards": "The end must not be before the start. Correct one of them, or swap them",
  "dateRange.swap": "Swap dates",
} satisfies Record<keyof typeof th, string>;
