import type { FirstDayOfWeek } from "./calendarDays.js";

/** Something worth knowing about a day: a public holiday, a day of another meeting. */
export interface DayMark {
  /** `2019-07-16` */
  readonly date: string;
  /** What the day is, in words: "วันอาสาฬหบูชา". Shown below the month and said with the day. */
  readonly label: string;
}

/** What a calendar lets a person choose. */
export interface CalendarSettings {
  /** The first day that can be chosen, `2019-07-19`. */
  readonly min?: string;
  /** The last day that can be chosen, `2019-07-19`. */
  readonly max?: string;
  /** Days that cannot be chosen, such as those on which the room is taken. Must be fast: it is asked for every day shown. */
  readonly isDayDisabled?: (day: string) => boolean;
  /** Days to mark, from the caller: the kit knows no list of holidays. */
  readonly marks?: readonly DayMark[];
  /**
   * The day that begins a week.
   * @default "sunday"
   */
  readonly firstDayOfWeek?: FirstDayOfWeek;
  /**
   * `fiscal` names the fiscal year (ปีงบประมาณ, 1 October to 30 September) of the month shown, and counts years so.
   * @default "calendar"
   */
  readonly yearKind?: "calendar" | "fiscal";
}
