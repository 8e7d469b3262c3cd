"use client";

import { weekdayNames } from "@saan/thai/calendar";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { keyAlongReading } from "../part/alongReading.js";
import { dayAfterKey, weekday, weekdaysFrom, weeksOf } from "./calendarDays.js";
import type { CalendarSettings } from "./calendarSettings.js";
import type { CalendarKit } from "./useCalendarKit.js";

/** What is chosen: one day, or all days from one to another. Empty texts where nothing is. */
export interface ChosenSpan {
  readonly start: string;
  readonly end: string;
}

interface DayGridProps extends CalendarSettings {
  readonly kit: CalendarKit;
  readonly labelledBy: string;
  /** The day that takes the focus, and whose month is shown. */
  readonly day: string;
  readonly today: string;
  readonly chosen: ChosenSpan;
  readonly onMove: (day: string) => void;
  readonly onPick: (day: string) => void;
}

/** One month as a grid that is walked with the arrow keys; it takes the focus as soon as it is there. Renders a `<table role="grid">`. */
export function DayGrid(props: DayGridProps) {
  const { kit, labelledBy, day, today, chosen, onMove, onPick, isDayDisabled, marks } = props;
  const { min = "", max = "9", firstDayOfWeek = "sunday" } = props;
  const { messages, locale } = kit;
  const focused = useRef<HTMLTableCellElement>(null);
  const walking = useRef(true);

  useEffect(() => {
    if (walking.current) focused.current?.focus({ preventScroll: true });
    walking.current = false;
  });

  const refuses = (one: string) => one < min || one > max || isDayDisabled?.(one) === true;
  const onKeyDown = (event: KeyboardEvent) => {
    const { shiftKey } = event;
    const key = keyAlongReading(event.key, event.currentTarget);
    const next = dayAfterKey(day, key, shiftKey, firstDayOfWeek);
    if (next !== undefined) {
      walking.current = true;
      onMove(next);
    } else if (key === "Enter" || key === " ") {
      if (!refuses(day)) onPick(day);
    } else return;
    event.preventDefault();
  };

  const says = (one: string) => {
    const name = weekdayNames[weekday(one)];
    const state = [
      one === today && messages["calendarGrid.today"],
      one === chosen.start || one === chosen.end
        ? messages["calendarGrid.selected"]
        : one > chosen.start && one < chosen.end && messages["calendarGrid.inSpan"],
      marks?.find(({ date }) => date === one)?.label,
      refuses(one) && messages["calendarGrid.unavailable"],
    ];
    const date = locale === "th" ? `วัน${name?.th}ที่ ${kit.words(one)}` : `${name?.en} ${kit.words(one)}`;
    return [date, ...state].filter(Boolean).join(" ");
  };

  const cellProps = (one: string) => {
    const isChosen = one === chosen.start || one === chosen.end;
    const off = refuses(one);
    return {
      role: "gridcell",
      className: "saan-calendar-day",
      tabIndex: one === day ? 0 : -1,
      "aria-label": says(one),
      "aria-selected": isChosen,
      "aria-disabled": off || undefined,
      "aria-current": one === today ? ("date" as const) : undefined,
      "data-in-span": (one > chosen.start && one < chosen.end) || undefined,
      "data-marked": marks?.some(({ date }) => date === one) || undefined,
      onClick: () => {
        walking.current = true;
        onMove(one);
        if (!off) onPick(one);
      },
    };
  };
  const gridProps = { role: "grid", "aria-labelledby": labelledBy, onKeyDown };
  const weekdays = weekdaysFrom(firstDayOfWeek);

  return (
    <table className="saan-calendar-days" {...gridProps}>
      <thead>
        <tr>
          {weekdays.map((at) => {
            const name = weekdayNames[at];
            return (
              <th key={at} scope="col" abbr={locale === "th" ? `วัน${name?.th}` : name?.en}>
                {locale === "th" ? name?.thShort.slice(0, -1) : name?.enShort.slice(0, 2)}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {weeksOf(day.slice(0, 7), firstDayOfWeek).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((one, at) =>
              one ? (
                <td key={one} ref={one === day ? focused : undefined} {...cellProps(one)}>
                  {kit.figures(Number(one.slice(8)))}
                </td>
              ) : (
                <td key={weekdays[at]} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
