"use client";

import { type ReactNode, useId, useState } from "react";
import { fill } from "../messages/fill.js";
import { ChoiceGrid } from "./ChoiceGrid.js";
import { dayOf, hasDays, monthAfter, within } from "./calendarDays.js";
import type { CalendarSettings } from "./calendarSettings.js";
import { monthInYear, monthsOfYear, yearOfMonth } from "./calendarYears.js";
import { type ChosenSpan, DayGrid } from "./DayGrid.js";
import { Turn } from "./Turn.js";
import { todayIn } from "./today.js";
import { useCalendarKit } from "./useCalendarKit.js";
import { YearChoice } from "./YearChoice.js";

export interface CalendarGridProps extends CalendarSettings {
  readonly chosen: ChosenSpan;
  readonly onPick: (day: string) => void;
  readonly onClose: () => void;
  /** What to do now, above the month: "เลือกวันเริ่มต้น". */
  readonly note?: ReactNode;
}

/**
 * A calendar to choose a day from: a month with its years and months to jump to. It is mounted when it opens, never on a
 * server, and takes the focus.
 */
export function CalendarGrid({ chosen, onPick, onClose, note, ...settings }: CalendarGridProps) {
  const { min, max, marks, yearKind = "calendar" } = settings;
  const kit = useCalendarKit();
  const { messages, words, figures } = kit;
  const [today] = useState(() => todayIn(kit.timeZone));
  const [day, setDay] = useState(() => within(chosen.start || chosen.end || today, min, max));
  const [view, setView] = useState<"days" | "months" | "years">("days");
  const headingId = useId();
  const count = { era: kit.era, kind: yearKind };
  const plain = { era: kit.era, kind: "calendar" } as const;
  const month = day.slice(0, 7);
  const year = yearOfMonth(month, count);

  const move = (next: string) => setDay(within(next, min, max));
  const turn = (by: number) => {
    move(dayOf(monthAfter(month, by), Number(day.slice(8))));
  };
  const jump = (to: string) => {
    setView("days");
    move(dayOf(to, Number(day.slice(8))));
  };
  const monthName = words(month).replace(/ .*/, "");
  const yearName = figures(yearOfMonth(month, plain));
  const firstMonths = monthsOfYear(year, count);
  const noted = marks?.filter(({ date }) => date.startsWith(month)) ?? [];
  const small = { type: "button", className: "saan-button", "data-variant": "quiet", "data-size": "small" } as const;

  return (
    <div className="saan-calendar">
      {note ? <div className="saan-calendar-note">{note}</div> : null}
      {view === "years" ? (
        <YearChoice
          kit={kit}
          count={count}
          year={year}
          min={min}
          max={max}
          onPick={(picked) => jump(monthInYear(month, picked, count))}
        />
      ) : (
        <div className="saan-calendar-head">
          <Turn
            to="previous"
            label={messages["calendarGrid.previousMonth"]}
            disabled={!hasDays(monthAfter(month, -1), min, max)}
            onTurn={() => turn(-1)}
          />
          <span className="saan-calendar-jumps">
            <button
              {...small}
              aria-label={`${messages["calendarGrid.chooseMonth"]} ${monthName}`}
              aria-expanded={view === "months"}
              onClick={() => setView(view === "months" ? "days" : "months")}
            >
              {monthName}
            </button>
            <button
              {...small}
              aria-label={`${messages["calendarGrid.chooseYear"]} ${yearName}`}
              aria-expanded={false}
              onClick={() => setView("years")}
            >
              {yearName}
            </button>
          </span>
          <span className="saan-visually-hidden" id={headingId} aria-live="polite">
            {words(month)}
          </span>
          <Turn
            to="next"
            label={messages["calendarGrid.nextMonth"]}
            disabled={!hasDays(monthAfter(month, 1), min, max)}
            onTurn={() => turn(1)}
          />
        </div>
      )}
      {view === "months" ? (
        <ChoiceGrid
          label={messages["calendarGrid.chooseMonth"]}
          choices={firstMonths.map((one) => ({
            key: one,
            label: words(one, "medium").replace(yearKind === "fiscal" ? /$/ : / .*/, ""),
            disabled: !hasDays(one, min, max),
          }))}
          current={month}
          onPick={jump}
        />
      ) : null}
      {view === "days" ? (
        <>
          {yearKind === "fiscal" ? (
            <div className="saan-calendar-note">
              {fill(messages["calendarGrid.fiscalYear"], { year: figures(year) })}
            </div>
          ) : null}
          <DayGrid
            {...settings}
            kit={kit}
            labelledBy={headingId}
            day={day}
            today={today}
            chosen={chosen}
            onMove={move}
            onPick={onPick}
          />
          {noted.length > 0 ? (
            <ul className="saan-calendar-marks">
              {noted.map(({ date, label }) => (
                <li key={date + label}>
                  {figures(Number(date.slice(8)))} {label}
                </li>
              ))}
            </ul>
          ) : null}
          <div className="saan-calendar-foot">
            <button
              {...small}
              aria-disabled={within(today, min, max) !== today || undefined}
              onClick={() => {
                move(today);
              }}
            >
              {messages["calendarGrid.today"]}
            </button>
            {yearKind === "fiscal" ? (
              <button {...small} onClick={() => move(dayOf(firstMonths[0] ?? month, 1))}>
                {messages["calendarGrid.fiscalStart"]}
              </button>
            ) : null}
            <button {...small} onClick={onClose}>
              {messages["calendarGrid.close"]}
            </button>
          </div>
        </>
      ) : null}
    </div>
  );
}
