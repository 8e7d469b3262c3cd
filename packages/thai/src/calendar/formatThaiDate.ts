import { formatPlainThaiDate, isSpelled, type PlainThaiDateFormat } from "./formatPlainThaiDate.js";
import { formatThaiTime } from "./formatThaiTime.js";
import { coarsen, readIsoDate } from "./isoDate.js";

/** How {@link formatThaiDate} prints. */
export interface ThaiDateFormat extends PlainThaiDateFormat {
  /** `13:00`, printed after a complete date. */
  time?: string;
}

/**
 * Prints a stored date. Partial dates print as far as they go: `2020-08` is สิงหาคม 2563, `2019` is พ.ศ. 2562, `2024` of kind
 * `fiscal` is ปีงบประมาณ 2567, and `2020-08` with precision `late-month` is ปลายเดือนสิงหาคม 2563. English is `19 July 2019`, or
 * `19 July B.E. 2562` with `era: "be"`; `official` is then `long`.
 *
 * The Buddhist year obeys the years that began on 1 April (1940-02-01 prints 2482). `parseThaiDate`, told the era that was
 * printed, reads back every form for CE 1000–2999, with two exceptions, figures alone that look like the other era: a
 * `numeric` BE year below 2400, and any CE year from 2400 that is printed without ค.ศ. (`numeric`, or English). Those it
 * answers `ambiguous`, with the printed date among the readings. Text that is not an ISO date comes back as given; never throws. No `Intl`: same
 * text everywhere.
 *
 * @example formatThaiDate("2019-07-19", { style: "official", digits: "thai" }) // "วันที่ ๑๙ กรกฎาคม พ.ศ. ๒๕๖๒"
 */
export function formatThaiDate(iso: string, format: ThaiDateFormat = {}): string {
  const date = formatPlainThaiDate(iso, format);
  const time = printTime(iso, format);
  // What is no text comes back as given, too.
  return time === "" ? date : date + time;
}

function printTime(iso: string, { time, precision, locale, digits, unbroken, style = "long" }: ThaiDateFormat): string {
  const stated = time === undefined ? undefined : readIsoDate(iso);
  if (time === undefined || !stated || coarsen(stated, precision).day === undefined) return "";
  const printed = formatThaiTime(time, { locale, digits, unbroken });
  if (locale === "en") return `, ${printed}`;
  return isSpelled(style) ? ` เวลา ${printed}` : ` ${printed}`;
}
