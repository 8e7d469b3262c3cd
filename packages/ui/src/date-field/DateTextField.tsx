"use client";

import { type FocusEvent, forwardRef, type ReactNode, type RefObject, useId, useRef } from "react";
import { Field } from "../field/Field.js";
import { useFieldState } from "../field/Surroundings.js";
import { says, useFieldIds } from "../field/useFieldIds.js";
import { fill } from "../messages/fill.js";
import { composes } from "../part/composes.js";
import { partClass } from "../part/partClass.js";
import { useFormReset } from "../part/useFormReset.js";
import { useSentName } from "../part/useSentName.js";
import { CalendarSign } from "./CalendarSign.js";
import type { DateFieldProps } from "./dateFieldProps.js";
import { dateInWords, wrongDateText, yearInWords } from "./dateWords.js";
import type { DateFieldValue } from "./understandDate.js";
import { useDateKit } from "./useDateKit.js";
import { useDateText } from "./useDateText.js";

interface DateTextFieldProps extends DateFieldProps {
  /** The box and what stands in it: a calendar opens at it. */
  readonly frameRef?: RefObject<HTMLDivElement | null>;
  /** A button in the box, at its end. */
  readonly button?: ReactNode;
  /** What a reset form goes back to where the value is kept by the picker around it. */
  readonly resetValue?: DateFieldValue | null;
  /** What opens below the box. */
  readonly panel?: ReactNode;
}

/** What DateField and DatePicker share: the box of text, what was understood of it, and the question about its era. */
export const DateTextField = forwardRef<HTMLInputElement, DateTextFieldProps>(function DateTextField(
  { label, hint, error, required, precision = "day", value, defaultValue = null, onValueChange, text, ...more },
  ref,
) {
  const { onTextChange, parse, name, frameRef, button, panel, resetValue, className, onBlur, onKeyDown, ...props } =
    more;
  const { disabled, readOnly } = useFieldState(props);
  const kit = useDateKit(parse);
  const { messages } = kit;
  const frame = useRef<HTMLDivElement>(null);
  const readingId = useId();
  const date = useDateText({
    reader: kit,
    precision,
    value,
    defaultValue,
    resetValue,
    onValueChange,
    text,
    onTextChange,
  });
  const { understanding } = date;
  useFormReset(frame, date.reset);

  const shownError = says(error) ? error : date.left ? wrongDateText(understanding, date.text, kit) : undefined;
  const sent = useSentName(name);
  const ids = useFieldIds({
    id: props.id,
    hint,
    error: shownError,
    "aria-describedby": [readingId, props["aria-describedby"]].filter(Boolean).join(" "),
  });

  const question = () => {
    if (understanding.kind !== "ask" || !date.asks) return undefined;
    const [first = "", second] = understanding.readings.map((reading) => yearInWords(reading, kit));
    return second === undefined
      ? fill(messages["dateField.askOne"], { first })
      : fill(messages["dateField.askTwo"], { first, second });
  };
  const reading = () => {
    if (understanding.kind === "date") {
      return fill(messages["dateField.reads"], { date: dateInWords(understanding.reading, kit) });
    }
    // An error above says more: its own once it was left, or that of a form which came with the text.
    return understanding.kind === "empty" || date.left || says(shownError) ? "" : messages["dateField.incomplete"];
  };
  const asked = question();
  // Going to the answers of the question, or between them and the box, is not leaving; going to the calendar is.
  const leave = ({ relatedTarget: to }: FocusEvent) => {
    const near = (to as Element | null)?.closest(".saan-date-field, .saan-date-field-answers");
    if (!near || !frame.current?.contains(near)) date.leave();
  };

  return (
    <Field ids={ids} label={label} hint={hint} error={shownError} required={required} disabled={disabled}>
      <div ref={frame}>
        <div ref={frameRef} className="saan-date-field-box">
          <input
            type="text"
            autoComplete="off"
            spellCheck={false}
            {...props}
            disabled={disabled}
            readOnly={readOnly}
            ref={ref}
            id={ids.controlId}
            name={sent.typed}
            className={partClass("saan-control saan-date-field", className)}
            value={date.text}
            onBlur={(event) => {
              onBlur?.(event);
              leave(event);
            }}
            onChange={({ currentTarget: box }) => date.type(box.value, box.selectionStart === box.value.length)}
            onKeyDown={(event) => {
              onKeyDown?.(event);
              // Enter sends the form: the date must be in it.
              if (event.key === "Enter" && !composes(event.nativeEvent)) date.leave();
            }}
            aria-required={required || props["aria-required"]}
            aria-invalid={ids.invalid || props["aria-invalid"]}
            aria-describedby={ids.describedBy}
          />
          {button}
        </div>
        {panel}
        {/* Always mounted, so that a screen reader hears what was understood. */}
        <div className="saan-date-field-reading" id={readingId} aria-live="polite">
          {asked ?? (
            <>
              {understanding.kind === "date" ? <CalendarSign /> : null}
              <span>
                {reading()}
                {understanding.kind === "date" && understanding.weekdayDiffers ? (
                  <span className="saan-date-field-warning"> {messages["dateField.weekdayDiffers"]}</span>
                ) : null}
              </span>
            </>
          )}
        </div>
        {asked && understanding.kind === "ask" && !disabled && !readOnly ? (
          <fieldset className="saan-date-field-answers" aria-labelledby={readingId}>
            {understanding.readings.map((one) => (
              <button
                key={one.iso}
                type="button"
                className="saan-button"
                data-variant="secondary"
                data-size="small"
                // The focus stays in the field: leaving it would bring an error between the finger and the button.
                onBlur={leave}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => {
                  date.choose(one);
                  frame.current?.querySelector("input")?.focus();
                }}
              >
                {yearInWords(one, kit)}
              </button>
            ))}
          </fieldset>
        ) : null}
        {sent.read ? (
          <input
            type="hidden"
            name={sent.read}
            form={props.form}
            disabled={disabled}
            value={understanding.kind === "date" ? understanding.reading.iso : date.text}
          />
        ) : null}
      </div>
    </Field>
  );
});
