import { FIRST_JANUARY_YEAR } from "./buddhistYear.js";
import { FISCAL_YEAR_START } from "./fiscalYear.js";
import { coarsen, daysInMonth, partOf, readIsoDate, writeIsoDate } from "./isoDate.js";
import type { DatePrecision, Era, YearKind } from "./reading.js";

/** The first and last day a stated date can mean, both inclusive, as `YYYY-MM-DD`. */
export interface IsoDateBounds {
  earliest: string;
  latest: string;
}

// No law says where ต้น ends and กลาง begins: this kit takes tens of days in a month and thirds of a year.
const DAYS = { early: [1, 10], mid: [11, 20], late: [21, 31] } as const;
const THIRDS = { early: 0, mid: 1, late: 2 } as const;

/*
 * The first day of each kind of year, in months after January of the year it is named by.
 * ปีการศึกษา: 16 May (ระเบียบกระทรวงศึกษาธิการ ว่าด้วยปีการศึกษา การเปิดและปิดสถานศึกษา พ.ศ. 2549). Universities set their own.
 */
const FIRST_DAYS: Readonly<Record<YearKind, { months: number; day: number }>> = {
  calendar: { months: 0, day: 1 },
  unspecified: { months: 0, day: 1 },
  fiscal: { months: FISCAL_YEAR_START, day: 1 },
  academic: { months: 4, day: 16 },
};

// พ.ร.บ. ปีประดิทิน พุทธศักราช 2483: until then a year ran from 1 April, and BE 2483 for nine months to 31 December 1940.
const APRIL_YEARS = { months: 3, lastLength: 9 };

/**
 * Which days a stated date can mean; `undefined` for text that is not an ISO date.
 *
 * A month is its first to last day. ต้นเดือน is day 1–10, กลางเดือน 11–20, ปลายเดือน 21 to the end. A year depends on its kind:
 * calendar is January to December, fiscal is 1 October of the year before to 30 September, academic is 16 May to 15 May of
 * the year after; ต้นปี, กลางปี and ปลายปี are its thirds. `unspecified`, or no kind, takes the calendar year: the best that
 * can be said of a bare ปี 2562, not proof that the writer did not mean another kind. A date with a month has no kind of
 * year; one given is ignored.
 *
 * A calendar year before 1941 has the days that the Thai year had: `1939` is พ.ศ. 2482, 1 April 1939 to 31 March 1940, and
 * `1940` is พ.ศ. 2483, April to December 1940. The ISO text cannot tell a year that was stated as ค.ศ. 1939: for that, hand
 * over the `era` of its reading, `ce`, and it is January to December.
 *
 * A precision coarser than the text shortens it (`2020-08-25` as `late-month` is 21–31 August); a finer one changes nothing.
 *
 * @example isoDateBounds("2020-08", "late-month") // { earliest: "2020-08-21", latest: "2020-08-31" }
 * @example isoDateBounds("2024", "year", "fiscal") // { earliest: "2023-10-01", latest: "2024-09-30" }
 */
export function isoDateBounds(
  iso: string,
  precision?: DatePrecision,
  yearKind: YearKind = "unspecified",
  era: Era = "be",
): IsoDateBounds | undefined {
  const parts = readIsoDate(iso);
  if (!parts) return undefined;
  const stated = coarsen(parts, precision);
  const part = partOf(stated, precision);
  const { year, month, day } = stated;
  if (month === undefined) return yearBounds(year, yearKind, part, era);
  const [firstDay, lastDay] = day ? [day, day] : part ? DAYS[part] : [1, 31];
  return {
    earliest: writeIsoDate({ year, month, day: firstDay }),
    latest: writeIsoDate({ year, month, day: Math.min(lastDay, daysInMonth(year, month)) }),
  };
}

/**
 * Orders stored dates for `Array.prototype.sort`: by the earliest day they can mean, then the shorter span first
 * (`2019-01-01`, `2019-01`, `2019`). A bare year counts as a calendar year, before 1941 the Thai one. Text that is no date goes last, by code point.
 * A total order; never throws.
 */
export function compareIsoDates(a: string, b: string): number {
  const first = isoDateBounds(a);
  const second = isoDateBounds(b);
  if (!first || !second) return first ? -1 : second ? 1 : byCodePoint(a, b);
  return byCodePoint(first.earliest, second.earliest) || byCodePoint(first.latest, second.latest);
}

/** A year of some kind, or a third of it; `undefined` when it leaves the years 1–9999 that ISO dates have. */
function yearBounds(
  year: number,
  kind: YearKind,
  part: keyof typeof THIRDS | undefined,
  era: Era,
): IsoDateBounds | undefined {
  const known = FIRST_DAYS[Object.hasOwn(FIRST_DAYS, kind) ? kind : "unspecified"];
  const fromApril = known.months === 0 && year < FIRST_JANUARY_YEAR && era !== "ce";
  const { months, day } = fromApril ? { months: APRIL_YEARS.months, day: 1 } : known;
  const length = fromApril && year === FIRST_JANUARY_YEAR - 1 ? APRIL_YEARS.lastLength : 12;
  const first = year * 12 + months + (part ? (THIRDS[part] * length) / 3 : 0);
  const next = first + (part ? length / 3 : length);
  const { year: firstYear, month: firstMonth } = monthAt(first);
  // The day before the same day of a later month.
  const { year: lastYear, month: lastMonth } = monthAt(day > 1 ? next : next - 1);
  const lastDay = day > 1 ? day - 1 : daysInMonth(lastYear, lastMonth);
  if (firstYear < 1 || lastYear > 9999) return undefined;
  return {
    earliest: writeIsoDate({ year: firstYear, month: firstMonth, day }),
    latest: writeIsoDate({ year: lastYear, month: lastMonth, day: lastDay }),
  };
}

/** The year and month at a count of months since January of year 0. */
function monthAt(months: number): { year: number; month: number } {
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
