import type { th } from "./th.js";

export const en = {
  "calendarGrid.previousMonth": "Previous month",
  "calendarGrid.nextMonth": "Next month",
  "calendarGrid.previousYears": "Earlier years",
  "calendarGrid.nextYears": "Later years",
  "calendarGrid.chooseMonth": "Choose a month",
  "calendarGrid.chooseYear": "Choose a year",
  "calendarGrid.typeYear": "Type a year",
  "calendarGrid.goToYear": "Go to that year",
  "calendarGrid.noYear": "Type four digits, such as 2019",
  "calendarGrid.fiscalYear": "Fiscal year {year}",
  "calendarGrid.fiscalStart": "Start of fiscal year",
  "calendarGrid.today": "Today",
  "calendarGrid.selected": "selected",
  "calendarGrid.inSpan": "in the chosen period",
  "calendarGrid.unavailable": "not available",
  "calendarGrid.close": "Close calendar",
} satisfies Record<keyof typeof th, string>;
