import { hasThai } from "./dateText.js";
import { readDateTokens } from "./dateTokens.js";
import { documentForms } from "./documentForms.js";
import { liesAfter } from "./liesAfter.js";
import { readPeriods } from "./periodShapes.js";
import { quarterMeanings, resolveSide } from "./quarters.js";
import type { DailyTime, DateUnreadableReason, PeriodReading, StatedDate, ThaiPeriodResult } from "./reading.js";
import { type DateQuestion, type ResolvedDate, readTime, type ThaiDateParseOptions } from "./resolveDate.js";
import type { StatedParts, StatedPeriod } from "./statedParts.js";

/**
 * Reads a period as Thai documents state it: `23 – 25 มิถุนายน 2566`, `5 ม.ค.-15 มิ.ย. 2566`, `มกราคม 2561 - ธันวาคม 2562`,
 * `พ.ศ.2563 – 2565`, `ระหว่างวันที่ … และ …`, `ตั้งแต่ … เป็นต้นไป`, `ภายใน …`, `2563 - ปัจจุบัน`,
 * `ตั้งแต่บัดนี้เป็นต้นไปถึงปลายเดือนสิงหาคม 2563`, `6 ก.พ. 2567 เวลา 09.00 – 16.00 น.`, `ปีงบประมาณ 2563-65`,
 * `ไตรมาส 2 ปีงบประมาณ 2567`, `ไตรมาส 1-2 ปีปฏิทิน 2567`, `ตลอดปีงบประมาณ 2567`, `2019-01-01/2019-12-31`.
 *
 * A month, year, era or day said once counts for both ends, and the kind of a first year for a bare second one. A quarter is
 * its first to its last month; one that does not say of which kind of year (ไตรมาสที่ 2/2567) is `ambiguous`. One date alone is
 * a period of that day, month or year. An end left open is absent; บัดนี้ is not turned into a date, since only the reader of
 * the document knows its day.
 *
 * Hours after several days are those of each day, `dailyTime`: `6-7 ก.พ. 2567 เวลา 09.00 – 16.00 น.`, also one time alone when
 * the days share their month or year, or with ทุกวัน. One time after a complete second date is the time of that day, as in
 * `1 ต.ค. 2566 – 31 ต.ค. 2566 เวลา 16.30 น.`
 *
 * A period whose first day lies after its last is kept as stated, with `inverted` set; years have the days that
 * {@link isoDateBounds} gives their kind and era. When only a year said once for both ends makes it run backwards, the answer
 * is `ambiguous`: `31 ธันวาคม - 2 มกราคม 2567` begins in 2566, or is inverted. Eras follow the rules of {@link parseThaiDate};
 * when a year has to be asked about, the answer is `ambiguous`, too.
 *
 * Pure; reads at most 200 characters; never throws.
 */
export function parseThaiPeriod(text: string, options: ThaiDateParseOptions = {}): ThaiPeriodResult {
  const tokens = readDateTokens(text, documentForms);
  if (typeof tokens === "string") return { kind: "unreadable", reason: tokens, asStated: text };
  const question = { ...options, thai: hasThai(text), lastDay: documentForms.lastDay };
  let refusal: DateUnreadableReason = "not-a-date";
  for (const stated of readPeriods(tokens)) {
    const readings = resolveMeanings(stated, question);
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

function resolveMeanings(stated: StatedPeriod, question: DateQuestion): ResolvedPeriod | DateUnreadableReason {
  const [first, ...others] = quarterMeanings(stated);
  const resolved = overNewYear(first, question);
  if (typeof resolved === "string" || others.length === 0) return resolved;
  for (const other of others) {
    const more = resolvePeriod(other, question);
    if (typeof more !== "string") resolved.periods.push(...more.periods);
  }
  return { periods: resolved.periods, certain: false };
}

/**
 * A year said once may be that of one end only: "31 ธันวาคม - 2 มกราคม 2567" begins in 2566, if it is not an error. Where it
 * makes the period run backwards, it is taken so, too. Days of one month (25 – 23 มิถุนายน 2566) can only be an error.
 */
function overNewYear(stated: StatedPeriod, question: DateQuestion): ResolvedPeriod | DateUnreadableReason {
  const resolved = resolvePeriod(stated, question);
  if (typeof resolved === "string" || !resolved.periods.some(({ inverted }) => inverted)) return resolved;
  const { start, end, borrows } = stated;
  const turned =
    borrows === "start"
      ? resolvePeriod({ ...stated, start: start && moveYear(start, -1) }, question)
      : borrows === "end"
        ? resolvePeriod({ ...stated, end: end && moveYear(end, 1) }, question)
        : "not-a-date";
  const [first, ...others] = typeof turned === "string" ? [] : turned.periods.filter(({ inverted }) => !inverted);
  return first ? { periods: [first, ...others, ...resolved.periods], certain: false } : resolved;
}

function moveYear(parts: StatedParts, years: number): StatedParts {
  return parts.year ? { ...parts, year: { ...parts.year, value: parts.year.value + years } } : parts;
}

function resolvePeriod(stated: StatedPeriod, question: DateQuestion): ResolvedPeriod | DateUnreadableReason {
  const start = stated.start && resolveSide(stated.start, "start", question);
  const end = stated.end && resolveSide(stated.end, "end", question);
  if (typeof start === "string") return start;
  if (typeof end === "string") return end;
  const dailyTime = readDailyTime(stated);
  if (typeof dailyTime === "string") return dailyTime;
  const read = (from: StatedDate | undefined, to: StatedDate | undefined) =>
    toReading(from, to, stated.startsNow, dailyTime);
  const uncertain = [start, end].find((side) => side && !side.certain);
  if (!uncertain) return { periods: [read(start?.dates[0], end?.dates[0])], certain: true };

  // One era at a time for both sides: nobody writes a period half in พ.ศ. and half in ค.ศ.
  const periods: PeriodReading[] = [];
  for (const date of uncertain.dates) {
    const [from, to] = [like(date, start), like(date, end)];
    if (from !== "none" && to !== "none") periods.push(read(from, to));
  }
  const [likelier, ...others] = periods.sort((a, b) => Number(a.inverted) - Number(b.inverted));
  return likelier ? { periods: [likelier, ...others], certain: false } : "no-such-day";
}

/** The date of a side when a date is assumed for one of both: of its era, and in the nearest century. A certain side has its own. */
function like({ era, iso }: StatedDate, side: ResolvedDate | undefined): StatedDate | "none" | undefined {
  if (!side || side.certain) return side?.dates[0];
  const distance = (other: StatedDate) => Math.abs(yearOf(other.iso) - yearOf(iso));
  const [nearest] = side.dates.filter((other) => other.era === era).sort((a, b) => distance(a) - distance(b));
  return nearest ?? "none";
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

function readDailyTime({ daily }: StatedPeriod): DailyTime | "no-such-time" | undefined {
  if (!daily) return undefined;
  const start = readTime(daily.start);
  const end = daily.end && readTime(daily.end);
  if (start === undefined || (daily.end && end === undefined)) return "no-such-time";
  return end === undefined ? { start } : { start, end };
}

function toReading(
  start: StatedDate | undefined,
  end: StatedDate | undefined,
  startsNow: boolean,
  dailyTime: DailyTime | undefined,
): PeriodReading {
  const reading: PeriodReading = {
    openStart: start === undefined,
    openEnd: end === undefined,
    startsNow,
    inverted: start !== undefined && end !== undefined && liesAfter(start, end),
  };
  if (start) reading.start = start;
  if (end) reading.end = end;
  if (dailyTime) reading.dailyTime = dailyTime;
  return reading;
}
