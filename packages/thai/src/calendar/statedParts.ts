import type { StatedEra, StatedPart } from "./dateWords.js";
import type { YearKind } from "./reading.js";

/** A time as stated; `figures` is how many its minutes were written with. */
export interface StatedTime {
  hour: number;
  minute: number;
  second: number;
  figures: number;
}

/** What a text states of a date, before the year is understood. Anything may be missing. */
export interface StatedParts {
  day?: number;
  month?: number;
  /** ไตรมาส, of a year; only a period can state one. */
  quarter?: number;
  year?: { value: number; figures: number };
  era?: StatedEra;
  /** Absent when not even the word ปี is there. */
  yearKind?: YearKind;
  part?: StatedPart;
  time?: StatedTime;
  weekday?: number;
  /** Written `YYYY-MM-DD` or `YYYY-MM`. */
  isoShaped: boolean;
  /** The language in which a month, a year or a part of one is named; absent when the date is figures alone. */
  words?: "th" | "en";
  /** The text is the word วันนี้. */
  today: boolean;
}

/** What a text states of a period, before the years are understood. An absent side was left open. */
export interface StatedPeriod {
  start?: StatedParts;
  end?: StatedParts;
  startsNow: boolean;
  /** The end that takes its year from the other one; `start-month`: the start, its month as well. */
  borrows?: "start" | "start-month" | "end";
  /** The hours of each day. */
  daily?: { start: StatedTime; end?: StatedTime };
}
