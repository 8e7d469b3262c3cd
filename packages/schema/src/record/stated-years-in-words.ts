import { toLatinDigits } from "@saan/thai/numbers";

const BUDDHIST_LEAD = 543;
/** Until พ.ศ. 2483 the Thai year began in April: its last three months lie in the next year of the West. */
const FIRST_YEAR_FROM_JANUARY = 2484;
const YEAR = /(?<!\d)(?:1[89]|2[0-7])\d\d(?!\d)/g;

/**
 * Whether words name years, of either era, and a Gregorian year is none of them: "6 กุมภาพันธ์ 2567" is not of 1967. Words
 * without a year of four figures say nothing against any.
 */
export function nameOtherYears(words: string, gregorian: number): boolean {
  // Most dates are worded so, and need no second look.
  if (words.includes(String(gregorian + BUDDHIST_LEAD))) return false;
  const years = toLatinDigits(words).match(YEAR)?.map(Number) ?? [];
  return years.length > 0 && !years.some((year) => isSameYear(year, gregorian));
}

function isSameYear(written: number, gregorian: number): boolean {
  if (!isBuddhist(written)) return written === gregorian;
  const lead = written - gregorian;
  return lead === BUDDHIST_LEAD || (lead === BUDDHIST_LEAD - 1 && written < FIRST_YEAR_FROM_JANUARY);
}

/** Whether a number of four figures is a year of the Buddhist era: no document speaks of the Gregorian year 2400. */
export function isBuddhist(year: number): boolean {
  return year >= 2400;
}
