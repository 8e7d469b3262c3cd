import type { Agreement } from "@saan/schema/agreement";
import { fiscalYear } from "@saan/thai/calendar";

/**
 * The fiscal year (BE) an agreement is filed under: of its signing date, else of the start of its term, else of its end
 * (an agreement that runs "from now on" may state nothing but its end).
 * A date stated to the month is exact enough, because fiscal years begin with a month, and a year stated as a fiscal one
 * (ปีงบประมาณ 2567) is that one. Any other bare year spans two, so it is passed over rather than guessed at. Null when none
 * says enough.
 */
export function fiscalYearOfTerm({ signing, term }: Pick<Agreement, "signing" | "term">): number | null {
  for (const date of [signing?.date, term?.start, term?.end]) {
    const year = date && fiscalYear(date.iso, date.yearKind);
    if (year !== undefined) return year;
  }
  return null;
}
