import type { th } from "./th.js";

export const en = {
  "agendaList.empty": "Nothing is planned here yet",
  "agendaList.noDate": "Date not stated",
  "agendaList.noDay": "{month} (day not stated)",
  "agendaList.until": "until {day}",
  "agendaList.allDay": "All day",
  "agendaList.place": "Place",
} satisfies Record<keyof typeof th, string>;
