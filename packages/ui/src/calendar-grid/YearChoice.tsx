"use client";

import { toLatinDigits } from "@saan/thai/numbers";
import { useId, useState } from "react";
import { fill } from "../messages/fill.js";
import { composes } from "../part/composes.js";
import { ChoiceGrid } from "./ChoiceGrid.js";
import { hasDays } from "./calendarDays.js";
import type { CalendarSettings } from "./calendarSettings.js";
import { monthsOfYear, typedYear, type YearCount } from "./calendarYears.js";
import { Turn } from "./Turn.js";
import type { CalendarKit } from "./useCalendarKit.js";

interface YearChoiceProps extends Pick<CalendarSettings, "min" | "max"> {
  readonly kit: CalendarKit;
  readonly count: YearCount;
  readonly year: number;
  readonly onPick: (year: number) => void;
}

const shown = 12;

/** A dozen years to choose from, more of them to turn to, and a box for one that is far away. */
export function YearChoice({ kit, count, year, min, max, onPick }: YearChoiceProps) {
  const { messages, figures } = kit;
  const [first, setFirst] = useState(year - 6);
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const can = (one: number) => monthsOfYear(one, count).some((month) => hasDays(month, min, max));
  const label = (one: number) =>
    count.kind === "fiscal" ? fill(messages["calendarGrid.fiscalYear"], { year: figures(one) }) : figures(one);
  const choices = Array.from({ length: shown }, (_, at) => first + at).map((one) => ({
    key: String(one),
    label: label(one),
    disabled: !can(one),
  }));
  const go = () => {
    const typed = typedYear(toLatinDigits(text), count);
    if (typed === undefined || !can(typed)) setWrong(true);
    else onPick(typed);
  };
  return (
    <>
      <div className="saan-calendar-head">
        <Turn
          to="previous"
          label={messages["calendarGrid.previousYears"]}
          disabled={!can(first - 1)}
          onTurn={() => setFirst(first - shown)}
        />
        <span aria-live="polite">
          {figures(first)} – {figures(first + shown - 1)}
        </span>
        <Turn
          to="next"
          label={messages["calendarGrid.nextYears"]}
          disabled={!can(first + shown)}
          onTurn={() => setFirst(first + shown)}
        />
      </div>
      <ChoiceGrid
        key={first}
        label={messages["calendarGrid.chooseYear"]}
        choices={choices}
        current={String(year)}
        onPick={(key) => onPick(Number(key))}
      />
      <div className="saan-calendar-foot">
        <label htmlFor={id}>{messages["calendarGrid.typeYear"]}</label>
        <input
          id={id}
          className="saan-control saan-calendar-year"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          aria-invalid={wrong || undefined}
          aria-describedby={`${id}-wrong`}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            setWrong(false);
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || composes(event.nativeEvent)) return;
            // Not the form around the field: only the year is done.
            event.preventDefault();
            go();
          }}
        />
        <button type="button" className="saan-button" data-variant="secondary" data-size="small" onClick={go}>
          {messages["calendarGrid.goToYear"]}
        </button>
        <div id={`${id}-wrong`} className="saan-calendar-note" aria-live="polite">
          {wrong ? messages["calendarGrid.noYear"] : null}
        </div>
      </div>
    </>
  );
}
