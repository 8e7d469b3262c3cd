import { daysInMonth, readIsoDate } from "./isoDate.js";

/*
 * พ.ร.บ. ปีประดิทิน พุทธศักราช 2483 (Calendar Year Act): until then the Thai year began on 1 April, BE 2483 ended after nine
 * months on 31 December 1940, and BE 2484 began on 1 January 1941. So "CE + 543" is wrong for January to March before 1941:
 * 1 February 1940 was 1 ก.พ. 2482.
 */
const FIRST_JANUARY_YEAR_BE = 2484;
const APRIL = 4;

/** พ.ศ. less ค.ศ., wherever New Year does not come between. */
export const BUDDHIST_OFFSET = 543;

/** From here on a bare year looks Buddhist; below it, like the common era: to a reader, to the parser and to the printer. */
export const FIRST_BUDDHIST_LOOKING_YEAR = 2400;

/** The common-era year that was the first to begin on 1 January in Thailand, too. */
export const FIRST_JANUARY_YEAR = FIRST_JANUARY_YEAR_BE - BUDDHIST_OFFSET;

/**
 * The Buddhist-era year of a stored date, or `undefined` for text that is not an ISO date.
 *
 * Obeys the years that began on 1 April (before BE 2484): `1940-02-01` is 2482. A bare year gives the Buddhist year that
 * begins in it. Before 1 April 1889 Thailand dated by a lunar calendar; the answer there is the solar rule carried back.
 */
export function toBuddhistYear(iso: string): number | undefined {
  const parts = readIsoDate(iso);
  return parts && buddhistYearOf(parts.year, parts.month);
}

/**
 * The common-era year in which a month (1–12), or a day of it, of a Buddhist-era year falls.
 *
 * Without a month: the year in which that Buddhist year begins. `undefined` when there is no such month (January to March of
 * BE 2483), no such day (29 February of a common year, a day without its month), or the numbers are not whole. The change of
 * year fell on the first of a month: a day is checked, and never changes the answer.
 *
 * @example toCommonYear(2482, 2) // 1940
 * @example toCommonYear(2562, 2, 29) // undefined
 */
export function toCommonYear(buddhistYear: number, month?: number, day?: number): number | undefined {
  if (!Number.isInteger(buddhistYear)) return undefined;
  if (month !== undefined && !(Number.isInteger(month) && month >= 1 && month <= 12)) return undefined;
  const year = commonYearOf(buddhistYear, month);
  if (year === undefined || day === undefined) return year;
  const exists = month !== undefined && Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);
  return exists ? year : undefined;
}

/** {@link toBuddhistYear} over parts. */
export function buddhistYearOf(year: number, month?: number): number {
  const endsInMarch = year < FIRST_JANUARY_YEAR && month !== undefined && month < APRIL;
  return year + BUDDHIST_OFFSET - (endsInMarch ? 1 : 0);
}

function commonYearOf(buddhistYear: number, month: number | undefined): number | undefined {
  const common = buddhistYear - BUDDHIST_OFFSET;
  if (month === undefined || month >= APRIL || buddhistYear >= FIRST_JANUARY_YEAR_BE) return common;
  return buddhistYear === FIRST_JANUARY_YEAR_BE - 1 ? undefined : common + 1;
}
