import {
  BuddhistCalendar,
  CalendarDate,
  DateFormatter,
  GregorianCalendar,
  parseDate,
  toCalendar,
} from "@internationalized/date";

const THREE_NUMBERS = /^(\d{1,2})[/-](\d{1,2})[/-](\d+)$/;

/**
 * It reads ISO text only. What an application has to take apart for it, three numbers with a sign between, is taken apart.
 * @type {import("./contestant.d.ts").Read}
 */
export function read(text) {
  const [, day, month, year] = THREE_NUMBERS.exec(text) ?? [];
  if (year === undefined) return parseDate(text).toString();
  const date = new CalendarDate(new BuddhistCalendar(), Number(year), Number(month), Number(day));
  return toCalendar(date, new GregorianCalendar()).toString();
}

const printer = new DateFormatter("th-TH", { dateStyle: "long", timeZone: "UTC" });

/** @type {import("./contestant.d.ts").Print} */
export function print(iso) {
  return printer.format(parseDate(iso).toDate("UTC"));
}
