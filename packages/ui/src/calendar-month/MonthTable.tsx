"use client";

import { formatThaiTime, weekdayNames } from "@saan/thai/calendar";
import type { AgendaEvent } from "../agenda-list/agenda.js";
import { safeHref } from "../button/safeHref.js";
import { type FirstDayOfWeek, weekdaysFrom, weeksOf } from "../calendar-grid/calendarDays.js";
import type { CalendarKit } from "../calendar-grid/useCalendarKit.js";
import { fill } from "../messages/fill.js";
import type { MessagesOf } from "../messages/useMessages.js";
import { eventsByDay } from "./eventsByDay.js";
import type { th } from "./th.js";

interface MonthTableProps {
  readonly month: string;
  readonly today: string;
  readonly events: readonly AgendaEvent[];
  readonly firstDayOfWeek: FirstDayOfWeek;
  readonly labelledBy: string;
  readonly kit: CalendarKit;
  readonly messages: MessagesOf<typeof th>;
  readonly onDayPress: ((day: string) => void) | undefined;
}

/** A month with its events in the days, for wide screens and paper. Renders a `<table>`. */
export function MonthTable(props: MonthTableProps) {
  const { month, today, events, firstDayOfWeek, labelledBy, kit, messages, onDayPress } = props;
  const byDay = eventsByDay(events, month);
  const weekdays = weekdaysFrom(firstDayOfWeek);

  const dayHead = (day: string, count: number) => {
    const number = kit.figures(Number(day.slice(8)));
    const now = day === today ? <span className="saan-visually-hidden"> {messages["calendarMonth.today"]}</span> : null;
    if (!onDayPress || count === 0) {
      return (
        <time className="saan-month-number" dateTime={day} aria-current={day === today ? "date" : undefined}>
          {number}
          {now}
        </time>
      );
    }
    const name = `${kit.words(day)} ${fill(messages["calendarMonth.count"], { count: kit.figures(count) })}`;
    return (
      <button
        type="button"
        className="saan-month-number"
        aria-current={day === today ? "date" : undefined}
        aria-label={name}
        onClick={() => onDayPress(day)}
      >
        {number}
      </button>
    );
  };

  const line = ({ key, title, startTime, href }: AgendaEvent, day: string, start: string | undefined) => {
    const time =
      startTime === undefined || start !== day
        ? ""
        : `${kit.figures(formatThaiTime(startTime, { locale: kit.locale }))} `;
    const link = href === undefined ? undefined : safeHref(href);
    return (
      <li key={key} className="saan-month-event">
        {time}
        {link === undefined ? title : <a href={link}>{title}</a>}
      </li>
    );
  };

  return (
    <table className="saan-month-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {weekdays.map((at) => {
            const name = weekdayNames[at];
            return (
              <th key={at} scope="col">
                {kit.locale === "th" ? name?.th : name?.en}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month, firstDayOfWeek).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((day, at) => {
              if (day === "") return <td key={weekdays[at]} data-outside="" />;
              const ofDay = byDay.get(day) ?? [];
              return (
                <td key={day} data-today={day === today || undefined}>
                  {dayHead(day, ofDay.length)}
                  {ofDay.length > 0 ? <ul>{ofDay.map((event) => line(event, day, event.start))}</ul> : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
