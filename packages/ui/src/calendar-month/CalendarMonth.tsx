"use client";

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useEffect, useId, useState } from "react";
import { AgendaList } from "../agenda-list/AgendaList.js";
import type { AgendaEvent } from "../agenda-list/agenda.js";
import { type FirstDayOfWeek, monthAfter } from "../calendar-grid/calendarDays.js";
import { Turn } from "../calendar-grid/Turn.js";
import { todayIn } from "../calendar-grid/today.js";
import { useCalendarKit } from "../calendar-grid/useCalendarKit.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useControlled } from "../part/useControlled.js";
import { en } from "./en.js";
import { eventsOfMonth } from "./eventsByDay.js";
import { MonthTable } from "./MonthTable.js";
import { th } from "./th.js";

export interface CalendarMonthProps extends Omit<ComponentPropsWithoutRef<"section">, "children"> {
  /** In any order; those of other months are left out. */
  readonly events: readonly AgendaEvent[];
  /** The month shown, `2024-02`. Leave it out to let the calendar keep its own. */
  readonly month?: string;
  /**
   * The month to begin with.
   * @default the month of the earliest event
   */
  readonly defaultMonth?: string;
  /** Called with the month that is gone to, `YYYY-MM`. */
  readonly onMonthChange?: (month: string) => void;
  /** Makes the days that have events buttons. */
  readonly onDayPress?: (day: string) => void;
  /**
   * The day that begins a week.
   * @default "sunday"
   */
  readonly firstDayOfWeek?: FirstDayOfWeek;
  /**
   * The level of the heading, which names the month.
   * @default 2
   */
  readonly headingLevel?: 2 | 3 | 4;
  /** What stands there in a month without events. */
  readonly empty?: ReactNode;
}

const anyMonth = "2024-01";

/**
 * A month of events: a table where there is room, an agenda on phones.
 * Renders a `<section>` named by its month.
 */
export const CalendarMonth = forwardRef<HTMLElement, CalendarMonthProps>(function CalendarMonth(props, ref) {
  const { events, month: given, defaultMonth, onMonthChange, onDayPress, className, empty, ...more } = props;
  const { firstDayOfWeek = "sunday", headingLevel = 2, ...section } = more;
  const kit = useCalendarKit();
  const messages = useMessages(th, en);
  const earliest = events.flatMap(({ start }) => (start && start.length >= 7 ? [start.slice(0, 7)] : [])).sort()[0];
  const [month, setMonth] = useControlled(given, defaultMonth ?? earliest ?? anyMonth, onMonthChange);
  const [today, setToday] = useState("");
  useEffect(() => setToday(todayIn(kit.timeZone)), [kit.timeZone]);
  const headingId = useId();
  const Heading = `h${headingLevel}` as const;
  const shown = eventsOfMonth(events, month);
  const dated = shown.filter(({ start }) => start?.length === 10);
  // What names no day has no place in the table.
  const rest = shown.filter(({ start }) => start?.length !== 10);
  const dayLevel = (headingLevel + 1) as 3 | 4 | 5;
  const nothing = empty ?? messages["calendarMonth.empty"];
  return (
    <section aria-labelledby={headingId} {...section} ref={ref} className={partClass("saan-month", className)}>
      <div className="saan-month-head">
        <Turn to="previous" label={messages["calendarMonth.previous"]} onTurn={() => setMonth(monthAfter(month, -1))} />
        <Heading className="saan-month-heading" id={headingId} aria-live="polite">
          {kit.words(month)}
        </Heading>
        <Turn to="next" label={messages["calendarMonth.next"]} onTurn={() => setMonth(monthAfter(month, 1))} />
        <button
          type="button"
          className="saan-button"
          data-variant="quiet"
          data-size="small"
          disabled={today === "" || month === today.slice(0, 7)}
          onClick={() => setMonth(today.slice(0, 7))}
        >
          {messages["calendarMonth.thisMonth"]}
        </button>
      </div>
      <MonthTable {...{ month, today, kit, messages, firstDayOfWeek, onDayPress, events }} labelledBy={headingId} />
      {dated.length > 0 ? (
        <AgendaList className="saan-month-agenda" events={dated} headingLevel={dayLevel} withoutMonths />
      ) : null}
      {rest.length > 0 || dated.length === 0 ? (
        <AgendaList events={rest} headingLevel={dayLevel} withoutMonths empty={nothing} />
      ) : null}
    </section>
  );
});
