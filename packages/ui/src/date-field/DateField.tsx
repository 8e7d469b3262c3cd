"use client";

import { CalendarCheck } from "lucide-react";
import { type ComponentPropsWithoutRef, type FocusEvent, forwardRef, useId, useRef } from "react";
import { Button } from "../button/Button.js";
import { Field, type FieldContent } from "../field/Field.js";
import { says, useFieldIds } from "../field/useFieldIds.js";
import { fill } from "../messages/fill.js";
import { dateInWords, wrongDateText, yearInWords } from "./dateWords.js";
import type { DateFieldValue } from "./understandDate.js";
import { useDateKit } from "./useDateKit.js";
import { useDateText } from "./useDateText.js";

type InputProps = Omit<ComponentPropsWithoutRef<"input">, "required" | "value" | "defaultValue" | "onChange" | "type">;

export interface DateFieldProps extends FieldContent, InputProps {
  /**
   * `day` asks for a whole date; `any` also takes a month, a year, `ปลายเดือนสิงหาคม 2563`.
   * @default "day"
   */
  readonly precision?: "day" | "any";
  /** The date held, or `null`. Leave it out to let the field keep its own. */
  readonly value?: DateFieldValue | null;
  readonly defaultValue?: DateFieldValue | null;
  /**
   * Called with a finished date, never with one half typed; with `null` when the field was emptied, or left with a text
   * that is no date.
   */
  readonly onValueChange?: (value: DateFieldValue | null) => void;
  /** The text in the field, when the caller keeps it. */
  readonly text?: string;
  /** Every change of the text, so that a form can keep one that is not a date yet. */
  readonly onTextChange?: (text: string) => void;
  /** Name of a hidden input that carries the ISO date in a native form. */
  readonly name?: string;
}

/**
 * A date in one line of text, as Thai people write it: `19/07/2562`, `16 มี.ค.63`, `๑๙ ก.ค. ๒๕๖๒`, pasted or typed. It reads
 * the date back in words, asks when the year could be of the other era, and never changes what was typed.
 * Renders an `<input>`; what an input takes goes to it, except `name`.
 */
export const DateField = forwardRef<HTMLInputElement, DateFieldProps>(function DateField(
  { label, hint, error, required, precision = "day", value, defaultValue = null, onValueChange, text, ...more },
  ref,
) {
  const { onTextChange, name, className, onBlur, onKeyDown, ...props } = more;
  const kit = useDateKit();
  const { messages } = kit;
  const frame = useRef<HTMLDivElement>(null);
  const readingId = useId();
  const date = useDateText({ precision, value, defaultValue, onValueChange, text, onTextChange });
  const { understanding } = date;

  const shownError = says(error) ? error : date.left ? wrongDateText(understanding, date.text, kit) : undefined;
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
    // Once it was left, the error above says more.
    return understanding.kind === "empty" || date.left ? "" : messages["dateField.incomplete"];
  };
  const asked = question();
  // Going to the answers of the question, or between them, is not leaving.
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!frame.current?.contains(relatedTarget)) date.leave();
  };

  return (
    <Field ids={ids} label={label} hint={hint} error={shownError} required={required} disabled={props.disabled}>
      <div ref={frame}>
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          {...props}
          ref={ref}
          id={ids.controlId}
          className={className ? `saan-control saan-date-field ${className}` : "saan-control saan-date-field"}
          value={date.text}
          onBlur={(event) => {
            onBlur?.(event);
            leave(event);
          }}
          onChange={({ currentTarget: box }) => date.type(box.value, box.selectionStart === box.value.length)}
          onKeyDown={(event) => {
            onKeyDown?.(event);
            // Enter sends the form: the date must be in it.
            if (event.key === "Enter" && !event.nativeEvent.isComposing) date.leave();
          }}
          aria-required={required || undefined}
          aria-invalid={ids.invalid || undefined}
          aria-describedby={ids.describedBy}
        />
        {/* Always mounted, so that a screen reader hears what was understood. */}
        <div className="saan-date-field-reading" id={readingId} aria-live="polite">
          {asked ?? (
            <>
              {understanding.kind === "date" ? <CalendarCheck aria-hidden="true" size="1.1em" /> : null}
              <span>
                {reading()}
                {understanding.kind === "date" && understanding.weekdayDiffers ? (
                  <span className="saan-date-field-warning"> {messages["dateField.weekdayDiffers"]}</span>
                ) : null}
              </span>
            </>
          )}
        </div>
        {asked && understanding.kind === "ask" && !props.disabled && !props.readOnly ? (
          <fieldset className="saan-date-field-answers" aria-labelledby={readingId}>
            {understanding.readings.map((one) => (
              <Button
                key={one.iso}
                size="small"
                // The focus stays in the field: leaving it would bring an error between the finger and the button.
                onBlur={leave}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => {
                  date.choose(one);
                  frame.current?.querySelector("input")?.focus();
                }}
              >
                {yearInWords(one, kit)}
              </Button>
            ))}
          </fieldset>
        ) : null}
        {name ? (
          <input
            type="hidden"
            name={name}
            disabled={props.disabled}
            value={understanding.kind === "date" ? understanding.reading.iso : ""}
          />
        ) : null}
      </div>
    </Field>
  );
});
