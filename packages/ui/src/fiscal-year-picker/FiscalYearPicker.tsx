"use client";

import { fiscalYear, fiscalYearRange } from "@saan/thai/calendar";
import { formatPlainThaiDate } from "@saan/thai/calendar/short";
import { toThaiDigits } from "@saan/thai/numbers";
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useId, useRef, useState } from "react";
import { Turn } from "../calendar-grid/Turn.js";
import { todayIn } from "../calendar-grid/today.js";
import { Field, type FieldContent } from "../field/Field.js";
import { useFieldState } from "../field/Surroundings.js";
import { useFieldIds } from "../field/useFieldIds.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useControlled } from "../part/useControlled.js";
import { useFormReset } from "../part/useFormReset.js";
import { useKeptMarks } from "../part/useKeptMarks.js";
import { useMergedRef } from "../part/useMergedRef.js";
import { useKit } from "../provider/KitProvider.js";
import { SelectBox } from "../select/SelectBox.js";
import { en } from "./en.js";
import { offeredYears } from "./offeredYears.js";
import { th } from "./th.js";

/** A fiscal year, in the shape of the schema's stated year. */
export interface FiscalYearValue {
  /** In the Buddhist era, the year it ends in: 2567. */
  readonly year: number;
  readonly kind: "fiscal";
}

type SelectProps = Omit<
  ComponentPropsWithoutRef<"select">,
  "required" | "multiple" | "size" | "value" | "defaultValue" | "children"
>;

export interface FiscalYearPickerProps extends FieldContent, SelectProps {
  /** The year held, or `null`. Leave it out to let the picker keep its own. */
  readonly value?: FiscalYearValue | null;
  /** The value to begin with, when the part keeps its own. */
  readonly defaultValue?: FiscalYearValue | null;
  /** Called with every new value. */
  readonly onValueChange?: (value: FiscalYearValue | null) => void;
  /** The first year offered, in the Buddhist era. @default ten years before this one */
  readonly min?: number;
  /** The last year offered, in the Buddhist era. @default five years after this one */
  readonly max?: number;
  /** Can be reached, read and sent, not changed. */
  readonly readOnly?: boolean;
}

/**
 * A fiscal year (ปีงบประมาณ, 1 October to 30 September, named by the year it ends in), with its first and last day read back.
 * Renders a `<select>`, which gets the ref and what a select takes, between buttons for the year before and after.
 */
export const FiscalYearPicker = forwardRef<HTMLSelectElement, FiscalYearPickerProps>(
  function FiscalYearPicker(props, ref) {
    const { label, hint, error, required, value, defaultValue = null, onValueChange, min, max, ...more } = props;
    const { readOnly: ownReadOnly, disabled: ownDisabled, className, onChange, ...rest } = more;
    const { disabled, readOnly } = useFieldState({ disabled: ownDisabled, readOnly: ownReadOnly });
    const { locale, digits, calendar, timeZone } = useKit();
    const messages = useMessages(th, en);
    const [held, hold] = useControlled<FiscalYearValue | null>(value, defaultValue, onValueChange);
    const [current, setCurrent] = useState<number>();
    const box = useRef<HTMLSelectElement>(null);
    const merged = useMergedRef(box, ref);
    const daysId = useId();
    useEffect(() => setCurrent(fiscalYear(todayIn(timeZone))), [timeZone]);
    useFormReset(box, () => {
      if (value === undefined) hold(defaultValue);
    });
    useKeptMarks(box);
    const described = [daysId, rest["aria-describedby"]].filter(Boolean).join(" ");
    const ids = useFieldIds({ id: rest.id, hint, error, "aria-describedby": described });

    const year = held?.year;
    const set = (next: number | undefined) => hold(next === undefined ? null : { year: next, kind: "fiscal" });
    const years = offeredYears({ min, max }, current, year);
    // In English years are shown in the common era, as everywhere in the kit.
    const era = locale === "en" || calendar === "gregory" ? "ce" : "be";
    const figures = (text: string) => (digits === "thai" ? toThaiDigits(text) : text);
    const shown = (one: number) => figures(String(era === "be" ? one : one - 543));
    const range = year === undefined ? undefined : fiscalYearRange(year);
    const words = (iso: string) => formatPlainThaiDate(iso, { style: "medium", locale, digits, era });
    const turn = (by: number) => {
      const next = year === undefined ? current : year + by;
      if (next !== undefined) set(Math.min(max ?? next, Math.max(min ?? next, next)));
    };
    const fixed = disabled || readOnly;

    return (
      <Field ids={ids} label={label} hint={hint} error={error} required={required} disabled={disabled}>
        <div className="saan-fiscal-year">
          <Turn
            to="previous"
            label={messages["fiscalYearPicker.previous"]}
            disabled={fixed || (min !== undefined && year !== undefined && year <= min)}
            onTurn={() => turn(-1)}
          />
          <SelectBox fixed={readOnly}>
            <select
              {...rest}
              ref={merged}
              id={ids.controlId}
              className={partClass("saan-control saan-select saan-fiscal-year-picker", className)}
              disabled={disabled}
              value={year ?? ""}
              onChange={(event) => {
                onChange?.(event);
                const { value: picked } = event.currentTarget;
                set(picked === "" ? undefined : Number(picked));
              }}
              aria-readonly={readOnly || undefined}
              aria-required={required || rest["aria-required"]}
              aria-invalid={ids.invalid || rest["aria-invalid"]}
              aria-describedby={ids.describedBy}
            >
              {readOnly && year !== undefined ? null : <option value="">{messages["fiscalYearPicker.none"]}</option>}
              {/* A select has no read-only state of its own: it offers only what is chosen. */}
              {(readOnly ? years.filter((one) => one === year) : years).map((one) => (
                <option key={one} value={one}>
                  {shown(one)}
                </option>
              ))}
            </select>
          </SelectBox>
          <Turn
            to="next"
            label={messages["fiscalYearPicker.next"]}
            disabled={fixed || (max !== undefined && year !== undefined && year >= max)}
            onTurn={() => turn(1)}
          />
        </div>
        <div id={daysId} className="saan-date-field-reading" aria-live="polite">
          {range
            ? fill(messages["fiscalYearPicker.days"], { first: words(range.start), last: words(range.end) })
            : null}
        </div>
      </Field>
    );
  },
);
