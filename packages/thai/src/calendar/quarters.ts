import { shapeOf } from "./dateTokens.js";
import type { DateToken } from "./dateWords.js";
import { FISCAL_YEAR_START } from "./fiscalYear.js";
import type { DateUnreadableReason, StatedDate } from "./reading.js";
import { type DateQuestion, type ResolvedDate, resolveDate } from "./resolveDate.js";
import type { StatedParts, StatedPeriod } from "./statedParts.js";

// The first month of ไตรมาส 1, in months after January of the year it is named by.
const FIRST_MONTHS = { fiscal: FISCAL_YEAR_START, calendar: 0 } as const;

const TWICE = /^qN[-RU]N[/,yYEN]$/;

/**
 * Says the word ไตรมาส again where it was said once for two: "ไตรมาส 1-2 ปีงบประมาณ 2567" as "ไตรมาส 1 - ไตรมาส 2 …". A year must
 * follow, since "ไตรมาส 2-2567" says something else.
 */
export function repeatQuarter(tokens: readonly DateToken[]): readonly DateToken[] {
  const at = tokens.findIndex(({ code }) => code === "q");
  const quarter = tokens[at];
  if (!quarter || !TWICE.test(shapeOf(tokens.slice(at, at + 5)))) return tokens;
  return [...tokens.slice(0, at + 3), quarter, ...tokens.slice(at + 3)];
}

/**
 * What a period with quarters can mean. Budgets count quarters of the fiscal year, statistics those of the calendar year, and
 * a bare ไตรมาส 2/2567 does not say which: it is taken both ways, the fiscal one first.
 */
export function quarterMeanings(stated: StatedPeriod): readonly [StatedPeriod, ...StatedPeriod[]] {
  const open = [stated.start, stated.end].some((side) => side?.quarter !== undefined && !namesKind(side));
  if (!open) return [stated];
  const as = (yearKind: "fiscal" | "calendar"): StatedPeriod => {
    const taken = (side: StatedParts | undefined) =>
      side?.quarter === undefined || namesKind(side) ? side : { ...side, yearKind };
    return { ...stated, start: taken(stated.start), end: taken(stated.end) };
  };
  return [as("fiscal"), as("calendar")];
}

/** {@link resolveDate} for one side of a period: a quarter is its first month at the start and its last at the end. */
export function resolveSide(
  parts: StatedParts,
  side: "start" | "end",
  options: DateQuestion,
): ResolvedDate | DateUnreadableReason {
  const resolved = resolveDate(parts, options);
  if (parts.quarter === undefined || typeof resolved === "string") return resolved;
  const kind = parts.yearKind === "fiscal" || parts.yearKind === "calendar" ? parts.yearKind : undefined;
  if (kind === undefined || parts.quarter < 1 || parts.quarter > 4) return "not-a-date";
  const month = FIRST_MONTHS[kind] + (parts.quarter - 1) * 3;
  const [first, ...others] = resolved.dates.map((date) => monthOf(date, month + (side === "end" ? 2 : 0)));
  return first ? { dates: [first, ...others], certain: resolved.certain } : "not-a-date";
}

function monthOf({ iso, era, eraStated }: StatedDate, months: number): StatedDate {
  const year = Number(iso) + (months < 0 ? -1 : 0);
  const month = String(((months + 12) % 12) + 1).padStart(2, "0");
  return { iso: `${String(year).padStart(4, "0")}-${month}`, precision: "month", era, eraStated };
}

function namesKind({ yearKind }: StatedParts): boolean {
  return yearKind !== undefined && yearKind !== "unspecified";
}
