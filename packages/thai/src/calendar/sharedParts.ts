import { looksLike } from "./resolveDate.js";
import type { StatedParts, StatedPeriod } from "./statedParts.js";

/**
 * Lets each side take from the other what was said once for both: "23 – 25 มิถุนายน 2566", "5 ม.ค. – 15 มิ.ย. 2566",
 * "พ.ศ. 2563 – 2565", "ปีงบประมาณ 2563-65", "เวลา 09.00 – 16.00 น.". Fills in only what is missing, in place, and says which
 * side borrowed; `undefined` when the sides do not belong together.
 */
export function share(left: StatedParts, right: StatedParts): StatedPeriod | undefined {
  if (isOnly(right, "time")) {
    return left.day === undefined ? undefined : bounded(left, { ...left, time: right.time });
  }
  if (isOnly(right, "day") && left.year && left.year.figures !== 3 && isYearAlone(left)) {
    // "FY2023-24" is one year to some who write English.
    if ((right.day ?? 0) < 10 || (left.words === "en" && left.yearKind !== "unspecified")) return undefined;
    // The second year of "2563-65" lies in the century of the first, whatever its era.
    const { value, figures } = left.year;
    right.year = { value: figures === 2 ? (right.day ?? 0) : value - (value % 100) + (right.day ?? 0), figures };
    right.day = undefined;
  }
  // "July 19 – August 2, 2019": what looks like the year '19 is a day.
  if (left.words === "en" && isMonthOfYear(left) && right.day !== undefined && right.year?.figures === 4) {
    left.day = left.year?.value;
    left.year = undefined;
  }
  const borrows = borrowing(left, right);
  if (isOnly(left, "day") || isPartOfMonth(left)) {
    if (isPartOfMonth(left) ? right.month === undefined : right.day === undefined) return undefined;
    left.month = right.month;
    left.words = right.words;
  }
  if (!lendYear(right, left) || !lendYear(left, right)) return undefined;
  const isBareYear = isYearAlone(right) && right.yearKind === undefined && right.part === undefined;
  if (isBareYear && isYearAlone(left) && left.yearKind !== undefined) {
    right.yearKind = left.yearKind;
    right.words = left.words;
  }
  left.era ??= sameLook(left, right) ? right.era : undefined;
  right.era ??= sameLook(left, right) ? left.era : undefined;
  return { ...bounded(left, right), borrows };
}

/** Which side has no year of its own, while the other has one. A quarter is of the same year as the other one. */
function borrowing(left: StatedParts, right: StatedParts): StatedPeriod["borrows"] {
  if (left.quarter !== undefined || right.quarter !== undefined) return undefined;
  if (left.year && !right.year) return "end";
  if (left.year || !right.year) return undefined;
  return isOnly(left, "day") || isPartOfMonth(left) ? "start-month" : "start";
}

/** Gives the year of one side to the other if that has none; `false` when the two do not speak of the same kind of year. */
function lendYear(from: StatedParts, to: StatedParts): boolean {
  const needsYear = to.month !== undefined || to.quarter !== undefined || to.yearKind !== undefined;
  if (to.year || !from.year || !needsYear) return true;
  const bothQuarters = from.quarter !== undefined && to.quarter !== undefined;
  if (!bothQuarters && (from.quarter !== undefined || to.quarter !== undefined)) return false;
  if (bothQuarters) to.yearKind ??= from.yearKind;
  const stated = from.yearKind !== undefined && from.yearKind !== "unspecified";
  if (stated && to.yearKind !== from.yearKind) return false;
  to.year = from.year;
  return true;
}

/** One พ.ศ. speaks for both years, unless the other year looks like the other era. */
function sameLook(a: StatedParts, b: StatedParts): boolean {
  if (a.year?.figures !== 4 || b.year?.figures !== 4) return true;
  return looksLike(a.year.value) === looksLike(b.year.value);
}

function isOnly(parts: StatedParts, field: "day" | "time"): boolean {
  const stated = (["day", "month", "year", "time"] as const).filter((name) => parts[name] !== undefined);
  return stated.length === 1 && stated[0] === field;
}

/** "ต้นเดือน", of a month that the other side names. */
function isPartOfMonth({ part, month, yearKind, year }: StatedParts): boolean {
  return part !== undefined && month === undefined && yearKind === undefined && year === undefined;
}

function isMonthOfYear({ day, month, year }: StatedParts): boolean {
  return day === undefined && month !== undefined && year !== undefined && year.figures <= 2 && year.value <= 31;
}

function isYearAlone({ year, month, quarter }: StatedParts): boolean {
  return year !== undefined && month === undefined && quarter === undefined;
}

function bounded(start: StatedParts, end: StatedParts): StatedPeriod {
  return { start, end, startsNow: false };
}
