"use client";

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { Field, type FieldContent } from "../field/Field.js";
import { useFieldIds } from "../field/useFieldIds.js";
import { useKit } from "../provider/KitProvider.js";
import { settleText } from "./numberText.js";
import { useNumberText } from "./useNumberText.js";

type InputProps = Omit<ComponentPropsWithoutRef<"input">, "required" | "type" | "value" | "defaultValue">;

export interface NumberFieldProps extends FieldContent, InputProps {
  /** The number, when the caller keeps it; `null` for none. A text in the box that reads as this number is left as typed. */
  readonly value?: number | null;
  /** @default null */
  readonly defaultValue?: number | null;
  /** What the text now reads as, after each `onTextChange`; `null` when it is empty or cannot be read. */
  readonly onValueChange?: (value: number | null) => void;
  /** The text itself, when the caller keeps it: a draft may hold "กว่า 70", which is no number and must not be lost. */
  readonly text?: string;
  /** The text as typed, and once more when leaving the box formats it. */
  readonly onTextChange?: (text: string) => void;
  /** Shown beside the box and read with it, e.g. `บาท`. */
  readonly unit?: ReactNode;
  /**
   * Decimals to fill up to when the box is left; 0 also asks a phone for its whole-number keys. Nothing is ever rounded.
   * @default as many as were typed
   */
  readonly decimals?: number;
  /**
   * Whether figures stand in groups of three. Not in what is read figure by figure: a year, a number of a house.
   * @default true
   */
  readonly grouped?: boolean;
  /**
   * The width the expected answer needs.
   * @default "medium"
   */
  readonly width?: "short" | "medium" | "full";
}

/**
 * A number as people type it: Thai or Latin figures, with or without commas. The text stays as typed until the box is left,
 * then is formatted; a text that is no number stays for the person to correct.
 * Renders an `<input type="text">`: `type="number"` drops Thai digits, commas and whatever it cannot read.
 */
export const NumberField = forwardRef<HTMLInputElement, NumberFieldProps>(function NumberField(
  {
    label,
    hint,
    error,
    required,
    value,
    defaultValue,
    onValueChange,
    text: givenText,
    onTextChange,
    unit,
    decimals,
    grouped = true,
    width = "medium",
    className,
    onChange,
    onBlur,
    ...props
  },
  ref,
) {
  const format = { digits: useKit().digits, decimals, grouped };
  const { text, setText } = useNumberText({
    text: givenText,
    value,
    defaultValue,
    format,
    onTextChange,
    onValueChange,
  });
  const own = useFieldIds({ id: props.id });
  const unitId = `${own.controlId}-unit`;
  const more = [unit && unitId, props["aria-describedby"]].filter(Boolean).join(" ");
  const ids = useFieldIds({ id: own.controlId, hint, error, "aria-describedby": more });
  return (
    <Field ids={ids} label={label} hint={hint} error={error} required={required} disabled={props.disabled}>
      <div className="saan-number-field-row" data-width={width}>
        <input
          autoComplete="off"
          inputMode={decimals === 0 ? "numeric" : "decimal"}
          {...props}
          ref={ref}
          type="text"
          id={ids.controlId}
          value={text}
          className={className ? `saan-control saan-number-field ${className}` : "saan-control saan-number-field"}
          aria-required={required || undefined}
          aria-invalid={ids.invalid || undefined}
          aria-describedby={ids.describedBy}
          onChange={(event) => {
            setText(event.currentTarget.value);
            onChange?.(event);
          }}
          onBlur={(event) => {
            if (!props.readOnly) setText(settleText(text, format));
            onBlur?.(event);
          }}
        />
        {unit ? (
          <span className="saan-number-field-unit" id={unitId}>
            {unit}
          </span>
        ) : null}
      </div>
    </Field>
  );
});
