/** Which count a year was written in: `be` Buddhist era (พ.ศ.), `ce` common era (ค.ศ.). */
export type Era = "be" | "ce";

/**
 * How exactly a date was stated. `early-`, `mid-` and `late-` are ต้น, กลาง and ปลาย; {@link isoDateBounds} says which days
 * they can mean.
 */
export type DatePrecision =
  | "minute"
  | "day"
  | "early-month"
  | "mid-month"
  | "late-month"
  | "month"
  | "early-year"
  | "mid-year"
  | "late-year"
  | "year";

/**
 * Which kind of year is meant: ปีปฏิทิน, ปีงบประมาณ, ปีการศึกษา, or `unspecified` for a bare ปี 2562, which documents use for
 * any of them. {@link isoDateBounds} says which days each kind has.
 */
export type YearKind = "calendar" | "fiscal" | "academic" | "unspecified";

/** One date as it can be stored: ISO 8601, Gregorian, only as long as was stated. */
export interface DateReading {
  /** `2019-07-19`, `2019-07` or `2019`. A fiscal or academic year is the one it is named by: ปีงบประมาณ 2567 is `2024`. */
  iso: string;
  precision: DatePrecision;
  /** The era the year was taken to be written in; a year of ร.ศ. is counted on into `be`. */
  era: Era;
  /** The kind of a year that stands alone (precision `year`, `early-year`, `mid-year`, `late-year`); absent otherwise. */
  yearKind?: YearKind;
}

/** One certain date. */
export interface StatedDate extends DateReading {
  /** The text said พ.ศ., ค.ศ. or ร.ศ.; otherwise the era follows from the year and the rules of `parseThaiDate`. */
  eraStated: boolean;
  /**
   * `13:00`, when the text told the time; `24:00` is the end of the day. Precision is then `minute`; `iso` stays a day.
   */
  time?: string;
  /** The text names a day of the week that this date does not fall on. Worth a warning, never a reason to refuse. */
  weekdayDiffers?: true;
}

/**
 * Why a text could not be read as a date. A closed list, for a message catalogue.
 *
 * - `empty`: nothing but spaces
 * - `too-long`: more than 200 characters
 * - `not-a-date`: no date in a form we read
 * - `no-year`: a day and month, a month or ต้นปี, but no year; we never guess one
 * - `year-too-short`: one or three figures, or two figures after ค.ศ.
 * - `year-out-of-range`: outside CE 1000–2999, or ร.ศ. after 131
 * - `no-such-month`: month 13, or January–March of BE 2483, a year of nine months
 * - `no-such-day`: 31 April, 29 February of a common year; never moved to a day that exists
 * - `no-such-time`: 24.30, 13.75
 */
export type DateUnreadableReason =
  | "empty"
  | "too-long"
  | "not-a-date"
  | "no-year"
  | "year-too-short"
  | "year-out-of-range"
  | "no-such-month"
  | "no-such-day"
  | "no-such-time";

/** Text that holds no date we can read, kept as stated. */
export interface UnreadableDate {
  kind: "unreadable";
  reason: DateUnreadableReason;
  /** The text exactly as given. */
  asStated: string;
}

/** A text read with certainty. */
export interface ParsedDate extends StatedDate {
  kind: "date";
  asStated: string;
}

/** A text whose year could be of either era, or of two centuries: ask, do not store. */
export interface AmbiguousDate {
  kind: "ambiguous";
  /** The likelier reading first. Only one when the day does not exist in the other era's year. */
  readings: readonly [DateReading, ...DateReading[]];
  time?: string;
  asStated: string;
}

/** What `parseThaiDate` answers. Switch on `kind`. */
export type ThaiDateResult = ParsedDate | AmbiguousDate | UnreadableDate;

/** The hours of each day of a period. */
export interface DailyTime {
  /** `09:00` */
  start: string;
  /** `16:00`; absent when only the beginning was told. */
  end?: string;
}

/** Start and end of a stated period; an end that was left open is absent. */
export interface PeriodReading {
  start?: StatedDate;
  end?: StatedDate;
  /** The time of every one of several days: `6-7 ก.พ. 2567 เวลา 09.00 - 16.00 น.`; `start` and `end` are then days. */
  dailyTime?: DailyTime;
  /** No first day was stated. */
  openStart: boolean;
  /** No last day was stated (…เป็นต้นไป, …ปัจจุบัน). */
  openEnd: boolean;
  /** The text says it begins บัดนี้, on the day of writing. Implies `openStart`. */
  startsNow: boolean;
  /** The first day lies after the last. Kept as stated. */
  inverted: boolean;
}

/** A period read with certainty. */
export interface ParsedPeriod extends PeriodReading {
  kind: "period";
  asStated: string;
}

/**
 * A period that can be meant in more than one way: ask, do not store. Its years could be of either era, its ไตรมาส of a
 * fiscal or a calendar year, or a year said once for both ends that of one end only (31 ธันวาคม - 2 มกราคม 2567).
 */
export interface AmbiguousPeriod {
  kind: "ambiguous";
  /** The likelier reading first. */
  readings: readonly [PeriodReading, ...PeriodReading[]];
  asStated: string;
}

/** What `parseThaiPeriod` answers. Switch on `kind`. */
export type ThaiPeriodResult = ParsedPeriod | AmbiguousPeriod | UnreadableDate;
