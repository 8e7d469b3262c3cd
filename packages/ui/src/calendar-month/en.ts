import type { th } from "./th.js";

export const en = {
  "calendarMonth.previous": "Previous month",
  "calendarMonth.next": "Next month",
  "calendarMonth.thisMonth": "This month",
  "calendarMonth.today": "Today",
  "calendarMonth.count": "events: {count}",
  "calendarMonth.empty": "Nothing is planned this month yet",
} satisfies Record<keyof typeof th, string>;
