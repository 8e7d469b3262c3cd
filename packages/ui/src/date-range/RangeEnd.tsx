"use client";

import { forwardRef } from "react";
import type { CalendarSettings } from "../calendar-grid/calendarSettings.js";
import type { CalendarKit } from "../calendar-grid/useCalendarKit.js";
import { DateTextField } from "../date-field/DateTextField.js";
import type { DateFieldValue } from "../date-field/understandDate.js";
import { CalendarButton } from "../date-picker/CalendarButton.js";
import { dayError } from "../date-picker/dayError.js";
import { en as pickerEn } from "../date-picker/en.js";
import { th as pickerTh } from "../date-picker/th.js";
import { type MessagesOf, useMessages } from "../messages/useMessages.js";
import type { th } from "./th.js";

export type RangeSide = "start" | "end";

interface RangeEndProps extends Pick<CalendarSettings, "min" | "max" | "isDayDisabled"> {
  readonly side: RangeSide;
  readonly fieldId: string;
  readonly label: string;
  readonly name: string | undefined;
  readonly form: string | undefined;
  readonly value: DateFieldValue | null;
  readonly onValueChange: (value: DateFieldValue | null) => void;
  readonly kit: CalendarKit;
  readonly messages: MessagesOf<typeof th>;
  readonly invalid: boolean;
  readonly required: boolean | undefined;
  readonly disabled: boolean | undefined;
  readonly readOnly: boolean | undefined;
  /** The calendar is open for this end. */
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One of the two days of a period: its box of text and the button that opens the calendar. */
export const RangeEnd = forwardRef<HTMLInputElement, RangeEndProps>(function RangeEnd(props, ref) {
  const { side, fieldId, label, name, value, onValueChange, kit, messages, invalid, open, onToggle } = props;
  const { form, required, disabled, readOnly, min, max, isDayDisabled } = props;
  const pickerMessages = useMessages(pickerTh, pickerEn);
  const id = `${fieldId}.${side}`;
  return (
    <DateTextField
      ref={ref}
      id={id}
      label={label}
      name={name}
      form={form}
      className="saan-date-picker"
      value={value}
      onValueChange={onValueChange}
      error={dayError(value, { min, max, isDayDisabled }, pickerMessages, kit)}
      disabled={disabled}
      readOnly={readOnly}
      aria-required={required || undefined}
      aria-invalid={invalid || undefined}
      button={
        readOnly ? null : (
          <CalendarButton
            id={`${id}.open`}
            label={messages["dateRange.open"]}
            fieldLabelId={`${id}.label`}
            open={open}
            disabled={disabled === true}
            onToggle={onToggle}
          />
        )
      }
    />
  );
});
