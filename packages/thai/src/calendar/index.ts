export { toBuddhistYear, toCommonYear } from "./buddhistYear.js";
export { type FiscalYearRange, fiscalQuarter, fiscalYear, fiscalYearRange } from "./fiscalYear.js";
export { formatThaiDate, type ThaiDateFormat } from "./formatThaiDate.js";
export { formatThaiPeriod, type PeriodEnd, type ThaiPeriod, type ThaiPeriodFormat } from "./formatThaiPeriod.js";
export { formatThaiTime, type ThaiTimeFormat } from "./formatThaiTime.js";
export {
  compareIsoDates,
  daysInMonth,
  type IsoDateBounds,
  isIsoDate,
  isoDateBounds,
  isPartialIsoDate,
} from "./isoDate.js";
export { type CalendarName, monthNames, weekdayNames } from "./months.js";
export { parseThaiDate } from "./parseThaiDate.js";
export { parseThaiPeriod } from "./parseThaiPeriod.js";
export type * from "./reading.js";
export type { ThaiDateParseOptions } from "./resolveDate.js";
