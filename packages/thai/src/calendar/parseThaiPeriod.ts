import { readDateTokens } from "./dateTokens.js";
import { isoDateBounds } from "./isoDateBounds.js";
import { readPeriods } from "./periodShapes.js";
import { quarterMeanings, resolveSide } from "./quarters.js";
import type { DateUnreadableReason, Era, PeriodReading, StatedDate, ThaiPeriodResult } from "./reading.js";
import type { ResolvedDate, ThaiDateParseOptions } from "./resolveDate.js";
import type { StatedPeriod } from "./statedParts.js";

const DAY_LENGTH = "2019-07-19".length;

/**
 * Reads a period as Thai documents state it: `23 – 25 มิถุนายน 2566`, `5 ม.ค.-15 มิ.ย. 2566`, `มกราคม 2561 - ธันวาคม 2562`,
 * `พ.ศ.2563 – 2565`, `ระหว่างวันที่ … และ …`, `ตั้งแต่ … เป็นต้นไป`, `ภายใน …`, `2563 - ปัจจุบัน`,
 * `ตั้งแต่บัดนี้เป็นต้นไปถึงปลายเดือนสิงหาคม 2563`, `6 ก.พ. 2567 เวลา 09.00 – 16.00 น.`, `ปีงบประมาณ 2563-65`,
 * `ไตรมาส 2 ปีงบประมาณ 2567`, `ไตรมาส 1-2 ปีปฏิทิน 2567`.
 *
 * A month, year, era or day said once counts for both ends, and the kind of a first year for a bare second one. A quarter is
 * its first to its last month; one that does not say of which kind of year (ไตรมาสที่ 2/2567) is `ambiguous`. One date alone is a period of that day, month or year. An end
 * left open is absent; บัดนี้ is not turned into a date, since only the reader of the document knows its day. A period whose
 * first day lies after its last is kept as stated, with `inverted` set; years have the days that {@link isoDateBounds} gives
 * their kind. Eras follow the rules of {@link parseThaiDate}; when
 * a year has to be asked about, the answer is `ambiguous`.
 *
 * Pure; reads at most 200 characters; never throws.
 */
export function parseThaiPeriod(text: string, options: ThaiDateParseOptions = {}): ThaiPeriodResult {
  const tokens = readDateTokens(text);
  if (typeof tokens === "string") return { kind: "unreadable", reason: tokens, asStated: text };
  let refusal: DateUnreadableReason = "not-a-date";
  for (const stated of readPeriods(tokens)) {
    const readings = resolveMeanings(stated, options);
    if (typeof readings === "string") {
      if (refusal === "not-a-date") refusal = readings;
      continue;
    }
    const [first, ...others] = readings.periods;
    return readings.certain
      ? { kind: "period", ...first, asStated: text }
      : { kind: "ambiguous", readings: [first, ...others], asStated: text };
  }
  return { kind: "unreadable", reason: refusal, asStated: text };
}

interface ResolvedPeriod {
  periods: [PeriodReading, ...PeriodReading[]];
  certain: boolean;
}

function resolveMeanings(stated: StatedPeriod, options: ThaiDateParseOptions): ResolvedPeriod | DateUnreadableReason {
  const [first, ...others] = quarterMeanings(stated);
  const resolved = resolvePeriod(first, options);
  if (typeof resolved === "string" || others.length === 0) return resolved;
  for (const other of others) {
    const more = resolvePeriod(other, options);
    if (typeof more !== "string") resolved.periods.push(...more.periods);
  }
  return { periods: resolved.periods, certain: false };
}

function resolvePeriod(stated: StatedPeriod, options: ThaiDateParseOptions): ResolvedPeriod | DateUnreadableReason {
  const start = stated.start && resolveSide(stated.start, "start", options);
  const end = stated.end && resolveSide(stated.end, "end", options);
  if (typeof start === "string") return start;
  if (typeof end === "string") return end;
  const uncertain = [start, end].find((side) => side && !side.certain);
  if (!uncertain) return { periods: [toReading(start?.dates[0], end?.dates[0], stated.startsNow)], certain: true };

  // One era at a time for both sides: nobody writes a period half in พ.ศ. and half in ค.ศ.
  const periods: PeriodReading[] = [];
  for (const { era } of uncertain.dates) {
    const [from, to] = [inEra(start, era), inEra(end, era)];
    if (from !== "none" && to !== "none") periods.push(toReading(from, to, stated.startsNow));
  }
  const [likelier, ...others] = periods;
  return likelier ? { periods: [likelier, ...others], certain: false } : "no-such-day";
}

/** The date of one side under an assumed era; a certain side has its own. */
function inEra(side: ResolvedDate | undefined, era: Era): StatedDate | "none" | undefined {
  if (!side || side.certain) return side?.dates[0];
  return side.dates.find((date) => date.era === era) ?? "none";
}

function toReading(start: StatedDate | undefined, end: StatedDate | undefined, startsNow: boolean): PeriodReading {
  const reading: PeriodReading = {
    openStart: start === undefined,
    openEnd: end === undefined,
    startsNow,
    inverted: start !== undefined && end !== undefined && liesAfter(start, end),
  };
  if (start) reading.start = start;
  if (end) reading.end = end;
  return reading;
}

/** Certain only when the first day is after every day the end can mean. */
function liesAfter(start: StatedDate, end: StatedDate): boolean {
  const first = earliestOf(start);
  const last = latestOf(end);
  if (first !== last) return first > last;
  return start.time !== undefined && end.time !== undefined && start.time > end.time;
}

// A complete date is both its bounds; that saves most of the time that a period of days takes to read.
function earliestOf({ iso, precision, yearKind }: StatedDate): string {
  return (iso.length < DAY_LENGTH && isoDateBounds(iso, precision, yearKind)?.earliest) || iso;
}

function latestOf({ iso, precision, yearKind }: StatedDate): string {
  return (iso.length < DAY_LENGTH && isoDateBounds(iso, precision, yearKind)?.latest) || iso;
}
