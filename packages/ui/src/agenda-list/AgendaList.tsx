"use client";

import { weekdayNames } from "@saan/thai/calendar";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from "react";
import { weekday } from "../calendar-grid/calendarDays.js";
import { type CalendarKit, useCalendarKit } from "../calendar-grid/useCalendarKit.js";
import { fill } from "../messages/fill.js";
import { type MessagesOf, useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { AgendaItem } from "./AgendaItem.js";
import { type AgendaEvent, daysOfAgenda } from "./agenda.js";
import { en } from "./en.js";
import { th } from "./th.js";

export interface AgendaListProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** In any order. */
  readonly events: readonly AgendaEvent[];
  /**
   * The level of the months; days are one below.
   * @default 3
   */
  readonly headingLevel?: 2 | 3 | 4 | 5;
  /** Leaves the month headings out, where one month is shown anyway. @default false */
  readonly withoutMonths?: boolean;
  /** What stands there when there is nothing: a sentence, and one thing to do. */
  readonly empty?: ReactNode;
}

/**
 * Events day by day, with their hours, places and how they stand. Those whose day is not stated are kept, in their month or at
 * the end.
 * Renders a `<div>`.
 */
export const AgendaList = forwardRef<HTMLDivElement, AgendaListProps>(function AgendaList(
  { events, headingLevel = 3, withoutMonths = false, empty, className, ...props },
  ref,
) {
  const kit = useCalendarKit();
  const messages = useMessages(th, en);
  const id = useId();
  const days = daysOfAgenda(events);
  const Month = `h${headingLevel}` as const;
  const Day = `h${withoutMonths ? headingLevel : headingLevel + 1}` as "h2" | "h3" | "h4" | "h5" | "h6";
  return (
    <div {...props} ref={ref} className={partClass("saan-agenda", className)}>
      {days.length === 0 ? <div className="saan-agenda-empty">{empty ?? messages["agendaList.empty"]}</div> : null}
      {days.map(({ date, events: ofDay }, at) => {
        const month = date.slice(0, 7);
        const begins = !withoutMonths && month.length === 7 && month !== days[at - 1]?.date.slice(0, 7);
        return (
          <section key={date} aria-labelledby={`${id}-${date}`}>
            {begins ? <Month className="saan-agenda-month">{kit.words(month)}</Month> : null}
            <Day className="saan-agenda-day" id={`${id}-${date}`}>
              {dayInWords(date, kit, messages)}
            </Day>
            <ul className="saan-agenda-events">
              {ofDay.map((event) => (
                <AgendaItem key={event.key} event={event} kit={kit} messages={messages} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
});

function dayInWords(date: string, { locale, words }: CalendarKit, messages: MessagesOf<typeof th>): string {
  if (date === "") return messages["agendaList.noDate"];
  if (date.length === 7) return fill(messages["agendaList.noDay"], { month: words(date) });
  if (date.length !== 10) return words(date);
  const name = weekdayNames[weekday(date)];
  return locale === "th" ? `วัน${name?.th}ที่ ${words(date)}` : `${name?.en} ${words(date)}`;
}
