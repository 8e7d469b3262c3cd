"use client";

import { forwardRef, type HTMLAttributes, useId, useRef, useState } from "react";
import { CalendarPopup } from "../calendar-grid/CalendarPopup.js";
import type { CalendarSettings } from "../calendar-grid/calendarSettings.js";
import { useCalendarKit } from "../calendar-grid/useCalendarKit.js";
import type { DateFieldValue } from "../date-field/understandDate.js";
import { Field, type FieldContent } from "../field/Field.js";
import { useFieldState } from "../field/Surroundings.js";
import { says, useFieldIds } from "../field/useFieldIds.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useControlled } from "../part/useControlled.js";
import { useFormReset } from "../part/useFormReset.js";
import { useKeptMarks } from "../part/useKeptMarks.js";
import { en } from "./en.js";
import { RangeEnd, type RangeSide } from "./RangeEnd.js";
import { SpanLine } from "./SpanLine.js";
import { th } from "./th.js";

/** A period as it was stated. */
export interface DateRangeValue {
  readonly start: DateFieldValue | null;
  /** `null` while it is not filled in, or when there is none. */
  readonly end: DateFieldValue | null;
  /** The person said that there is no end yet. */
  readonly openEnd?: boolean;
}

type GroupProps = Omit<HTMLAttributes<HTMLFieldSetElement>, "defaultValue" | "children">;

export interface DateRangeProps extends FieldContent, GroupProps, CalendarSettings {
  /** The period held, or `null` for none. Leave it out to let the field keep its own. */
  readonly value?: DateRangeValue | null;
  /** The value to begin with, when the part keeps its own. */
  readonly defaultValue?: DateRangeValue | null;
  /** Called when one of the two days is finished, never with one half typed; with `null` when nothing is left. */
  readonly onValueChange?: (value: DateRangeValue | null) => void;
  /** Takes no end before the start. Without it that is a warning: real documents have such periods. @default false */
  readonly strict?: boolean;
  /** Offers to say that the period has no end yet. @default false */
  readonly canBeOpen?: boolean;
  /**
   * What the first date is called.
   * @default "วันเริ่มต้น"
   */
  readonly startLabel?: string;
  /**
   * What the second date is called.
   * @default "วันสิ้นสุด"
   */
  readonly endLabel?: string;
  /**
   * In a native form the ISO dates are sent as `<name>.start` and `<name>.end`; a period without an end sends
   * `<name>.openEnd` as `true` instead of the latter.
   */
  readonly name?: string;
  /** The `id` of the form it belongs to, where it stands outside of it. */
  readonly form?: string;
  /** Cannot be used now, and is not sent with a form. */
  readonly disabled?: boolean;
  /** Can be reached, read and sent, not changed. */
  readonly readOnly?: boolean;
}

const none: DateRangeValue = { start: null, end: null };

/**
 * A period from one day to another, typed or chosen from one calendar that shows both. It reads its length back, and keeps a
 * period that runs backwards as it was stated, with a warning.
 * Renders a `<fieldset>`; the ref is the input of the start.
 */
export const DateRange = forwardRef<HTMLInputElement, DateRangeProps>(function DateRange(props, ref) {
  const { label, hint, error, required, value, defaultValue = null, onValueChange, strict, canBeOpen, ...more } = props;
  const { startLabel, endLabel, name, form, min, max, isDayDisabled, marks, firstDayOfWeek, yearKind, ...rest } = more;
  const {
    id,
    className,
    "aria-describedby": describedBy,
    disabled: ownDisabled,
    readOnly: ownReadOnly,
    ...group
  } = rest;
  const { disabled, readOnly } = useFieldState({ disabled: ownDisabled, readOnly: ownReadOnly });
  const messages = useMessages(th, en);
  const kit = useCalendarKit();
  const [held, hold] = useControlled<DateRangeValue | null>(value, defaultValue, onValueChange);
  const range = held ?? none;
  const [side, setSide] = useState<RangeSide>();
  const box = useRef<HTMLDivElement>(null);
  const lineId = useId();
  const frame = useRef<HTMLFieldSetElement>(null);
  useFormReset(box, () => {
    if (value === undefined) hold(defaultValue);
  });
  useKeptMarks(frame);

  const dayOf = (date: DateFieldValue | null) => (date?.precision === "day" ? date.iso : "");
  const days = { start: dayOf(range.start), end: dayOf(range.end) };
  const backwards = days.start !== "" && days.end !== "" && days.end < days.start;
  const shownError = says(error) ? error : strict && backwards ? messages["dateRange.strictlyBackwards"] : undefined;
  const ids = useFieldIds({
    id,
    hint,
    error: shownError,
    "aria-describedby": [lineId, describedBy].filter(Boolean).join(" "),
  });

  const set = (next: DateRangeValue) => hold(next.start || next.end || next.openEnd ? next : null);
  const focusButton = (of: RangeSide) => document.getElementById(`${ids.controlId}.${of}.open`)?.focus();
  const close = () => {
    setSide(undefined);
    if (side) focusButton(side);
  };
  const pick = (iso: string) => {
    if (!side) return;
    const asStated = kit.words(iso, kit.locale === "en" ? "long" : "numeric");
    const next = iso === days[side] ? range : { ...range, [side]: { asStated, iso, precision: "day" } };
    set(next);
    if (side === "start" && !next.end && !next.openEnd) setSide("end");
    else close();
  };
  const swap = () => set({ ...range, start: range.end, end: range.start });

  const shared = { messages, kit, min, max, isDayDisabled, disabled, readOnly, required, fieldId: ids.controlId };
  const end = (of: RangeSide, words: string) => (
    <RangeEnd
      {...shared}
      side={of}
      ref={of === "start" ? ref : undefined}
      label={words}
      name={name === undefined ? undefined : `${name}.${of}`}
      form={form}
      value={range[of]}
      invalid={ids.invalid}
      open={side === of}
      onToggle={() => setSide(side === of ? undefined : of)}
      onValueChange={(date) => set({ ...range, [of]: date })}
    />
  );

  return (
    <Field
      {...group}
      as="legend"
      ref={frame}
      ids={ids}
      label={label}
      hint={hint}
      error={shownError}
      required={required}
      disabled={disabled}
      className={partClass("saan-date-range", className)}
    >
      <div className="saan-date-range-ends" ref={box}>
        {end("start", startLabel ?? messages["dateRange.start"])}
        {range.openEnd ? null : end("end", endLabel ?? messages["dateRange.end"])}
        {side ? (
          <CalendarPopup
            {...{ min, max, isDayDisabled, marks, firstDayOfWeek, yearKind }}
            anchor={box}
            label={messages[side === "start" ? "dateRange.chooseStart" : "dateRange.chooseEnd"]}
            note={messages[side === "start" ? "dateRange.chooseStart" : "dateRange.chooseEnd"]}
            chosen={days}
            onPick={pick}
            onClose={close}
            onLeave={() => setSide(undefined)}
          />
        ) : null}
      </div>
      {canBeOpen || range.openEnd ? (
        <label className="saan-date-range-open">
          <input
            type="checkbox"
            className="saan-choice-input"
            name={name === undefined ? undefined : `${name}.openEnd`}
            value="true"
            form={form}
            checked={range.openEnd === true}
            // A checkbox has no read-only state of its own.
            aria-disabled={readOnly || undefined}
            onChange={({ currentTarget: { checked } }) => {
              if (readOnly) return;
              set(checked ? { start: range.start, end: null, openEnd: true } : { start: range.start, end: null });
            }}
          />
          <span>{messages["dateRange.ongoing"]}</span>
        </label>
      ) : null}
      <SpanLine
        id={lineId}
        {...days}
        strict={strict === true}
        messages={messages}
        figures={kit.figures}
        onSwap={disabled || readOnly ? undefined : swap}
      />
    </Field>
  );
});
