import { BUDDHIST_OFFSET } from "./buddhistYear.js";
import { readIsoDate, writeIsoDate } from "./isoDate.js";
import type { YearKind } from "./reading.js";

const OCTOBER = 10;

/**
 * The first month of a fiscal year, in months after January of the year it is named by.
 *
 * พ.ร.บ. วิธีการงบประมาณ พ.ศ. 2561, section 4: the budget year runs from 1 October to 30 September and is named after the
 * Buddhist-era year in which it ends. The present rule is also carried back to years before it.
 */
export const FISCAL_YEAR_START = OCTOBER - 13;

/** First and last day of a fiscal year. */
export interface FiscalYearRange {
  /** 1 October, `YYYY-MM-DD`. */
  start: string;
  /** 30 September, `YYYY-MM-DD`. */
  end: string;
}

/**
 * The Thai government fiscal year (ปีงบประมาณ, BE) a stored date falls in.
 * `undefined` for a bare year, which spans two unless its kind is `fiscal`, and for text that is not an ISO date.
 *
 * @example fiscalYear("2023-10-01") // 2567
 * @example fiscalYear("2024", "fiscal") // 2567
 */
export function fiscalYear(iso: string, yearKind?: YearKind): number | undefined {
  const parts = readIsoDate(iso);
  if (!parts) return undefined;
  if (parts.month === undefined) return yearKind === "fiscal" ? parts.year + BUDDHIST_OFFSET : undefined;
  return parts.year + BUDDHIST_OFFSET + (parts.month >= OCTOBER ? 1 : 0);
}

/** The quarter (ไตรมาส) of the fiscal year: 1 is October–December, 4 is July–September. `undefined` as {@link fiscalYear}. */
export function fiscalQuarter(iso: string): 1 | 2 | 3 | 4 | undefined {
  const month = readIsoDate(iso)?.month;
  if (month === undefined) return undefined;
  return month >= OCTOBER ? 1 : month <= 3 ? 2 : month <= 6 ? 3 : 4;
}

/**
 * First and last day of a fiscal year given by its BE year; `undefined` for a number that names no year from CE 1 to 9999.
 *
 * @example fiscalYearRange(2567) // { start: "2023-10-01", end: "2024-09-30" }
 */
export function fiscalYearRange(buddhistYear: number): FiscalYearRange | undefined {
  const endYear = buddhistYear - BUDDHIST_OFFSET;
  if (!Number.isInteger(endYear) || endYear < 2 || endYear > 9999) return undefined;
  return {
    start: writeIsoDate({ year: endYear - 1, month: OCTOBER, day: 1 }),
    end: writeIsoDate({ year: endYear, month: 9, day: 30 }),
  };
}
