import type { th } from "./th.js";

export const en = {
  "dateField.reads": "Read as {date}",
  "dateField.incomplete": "The date is not complete. Keep typing",
  "dateField.weekdayDiffers": "The day of the week you typed is not that of this date. Check the day",
  "dateField.askTwo": "Do you mean {first} or {second}?",
  "dateField.askOne": "Do you mean {first}? If not, correct the year",
  "dateField.be": "BE {be}",
  "dateField.yearDays": "{year}: {first} – {last}",
  "dateField.yearBe": "BE {be} (CE {ce})",
  "dateField.unanswered": "Choose whether the year you typed is BE or CE",
  "dateField.notADate": "This cannot be read as a date. Type day, month and year, such as 19 July 2019 or 19/07/2562",
  "dateField.tooLong": "This is too long to be a date. Type only day, month and year, such as 19 July 2019",
  "dateField.noYear": "The year is missing. Add it, such as 19 July 2019",
  "dateField.yearTooShort": "The year is not complete. Type all four digits, such as 2019",
  "dateField.yearOutOfRange": "This year is outside the range that can be recorded. Check the year",
  "dateField.noSuchMonth": "There is no such month in this year. Use 1 to 12, or the name of the month",
  "dateField.noSuchDay": "There is no such day in this month. Check the day",
  "dateField.lastDay": "The last day of {month} is {day}. Check the day",
  "dateField.noSuchTime": "There is no such time. Use 00:00 to 23:59",
  "dateField.needsDay": "The day is missing. Add it, such as 19 July 2019",
} satisfies Record<keyof typeof th, string>;
