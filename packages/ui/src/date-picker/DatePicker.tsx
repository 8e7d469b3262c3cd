"use client";

import { forwardRef, useId, useRef, useState } from "react";
import { CalendarPopup } from "../calendar-grid/CalendarPopup.js";
import type { CalendarSettings } from "../calendar-grid/calendarSettings.js";
import { useCalendarKit } from "../calendar-grid/useCalendarKit.js";
import { DateTextField } from "../date-field/DateTextField.js";
import type { DateFieldProps } from "../date-field/dateFieldProps.js";
import type { DateFieldValue } from "../date-field/understandDate.js";
import { useFieldState } from "../field/Surroundings.js";
import { says } from "../field/useFieldIds.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useControlled } from "../part/useControlled.js";
import { CalendarButton } from "./CalendarButton.js";
import { dayError } from "./dayError.js";
import { en } from "./en.js";
import { th } from "./th.js";

export interface DatePickerProps extends Omit<DateFieldProps, "precision" | "min" | "max">, CalendarSettings {}

/**
 * A day, typed as in DateField or chosen from a calendar of Buddhist years. A typed day that the calendar does not offer is
 * kept, and said to be wrong.
 * Renders an `<input>`, which gets the ref and what an input takes, and a button that opens the calendar.
 */
export const DatePicker = forwardRef<HTMLInputElement, DatePickerProps>(function DatePicker(
  { min, max, isDayDisabled, marks, firstDayOfWeek, yearKind, value, defaultValue = null, onValueChange, ...props },
  ref,
) {
  const { id, error, onTextChange, className } = props;
  const { disabled, readOnly } = useFieldState(props);
  const kit = useCalendarKit();
  const messages = useMessages(th, en);
  const [held, hold] = useControlled<DateFieldValue | null>(value, defaultValue, onValueChange);
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const ownId = useId();
  const controlId = id ?? ownId;
  const settings = { min, max, isDayDisabled, marks, firstDayOfWeek, yearKind };
  const day = held?.precision === "day" ? held.iso : "";

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const pick = (iso: string) => {
    const asStated = kit.words(iso, kit.locale === "en" ? "long" : "numeric");
    if (iso !== day) {
      onTextChange?.(asStated);
      hold({ asStated, iso, precision: "day" });
    }
    close();
  };

  return (
    <DateTextField
      {...props}
      ref={ref}
      id={controlId}
      className={partClass("saan-date-picker", className)}
      value={held}
      resetValue={value === undefined ? defaultValue : undefined}
      onValueChange={hold}
      error={says(error) ? error : dayError(held, settings, messages, kit)}
      frameRef={box}
      button={
        readOnly ? null : (
          <CalendarButton
            ref={button}
            id={`${controlId}.open`}
            label={messages["datePicker.open"]}
            fieldLabelId={`${controlId}.label`}
            open={open}
            disabled={disabled === true}
            onToggle={() => setOpen(!open)}
          />
        )
      }
      panel={
        open ? (
          <CalendarPopup
            {...settings}
            anchor={box}
            label={messages["datePicker.choose"]}
            chosen={{ start: day, end: day }}
            onPick={pick}
            onClose={close}
            onLeave={() => setOpen(false)}
          />
        ) : null
      }
    />
  );
});
