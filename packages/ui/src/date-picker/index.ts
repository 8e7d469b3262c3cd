export type { FirstDayOfWeek } from "../calendar-grid/calendarDays.js";
export type { CalendarSettings, DayMark } from "../calendar-grid/calendarSettings.js";
export type { DateFieldValue } from "../date-field/understandDate.js";
export { DatePicker, type DatePickerProps } from "./DatePicker.js";
