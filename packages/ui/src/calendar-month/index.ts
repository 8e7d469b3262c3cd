export type { AgendaEvent } from "../agenda-list/agenda.js";
export type { FirstDayOfWeek } from "../calendar-grid/calendarDays.js";
export { CalendarMonth, type CalendarMonthProps } from "./CalendarMonth.js";
