export { formatPlainThaiDate, type PlainThaiDateFormat } from "../formatPlainThaiDate.js";
export { parseShortThaiDate } from "../parseShortThaiDate.js";
export type { DateReading, DateUnreadableReason, ThaiDateResult } from "../reading.js";
export type { ThaiDateParseOptions } from "../resolveDate.js";
