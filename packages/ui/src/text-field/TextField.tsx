"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { Field, type FieldContent } from "../field/Field.js";
import { useFieldState } from "../field/Surroundings.js";
import { useFieldIds } from "../field/useFieldIds.js";
import { partClass } from "../part/partClass.js";

export interface TextFieldProps extends FieldContent, Omit<ComponentPropsWithoutRef<"input">, "required" | "width"> {
  /**
   * The width the expected answer needs, as a hint to the eye.
   * @default "full"
   */
  readonly width?: "short" | "medium" | "full";
}

/**
 * One line of text with its label, hint and error.
 * Renders an `<input>`; everything an input takes (`name`, `defaultValue`, `autoComplete`, `ref` …) goes to it.
 */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  { label, hint, error, required, width = "full", className, ...props },
  ref,
) {
  const { disabled, readOnly } = useFieldState(props);
  const ids = useFieldIds({ id: props.id, hint, error, "aria-describedby": props["aria-describedby"] });
  return (
    <Field ids={ids} label={label} hint={hint} error={error} required={required} disabled={disabled}>
      <input
        type="text"
        {...props}
        ref={ref}
        id={ids.controlId}
        className={partClass("saan-control saan-text-field", className)}
        disabled={disabled}
        readOnly={readOnly}
        data-width={width}
        aria-required={required || props["aria-required"]}
        aria-invalid={ids.invalid || props["aria-invalid"]}
        aria-describedby={ids.describedBy}
      />
    </Field>
  );
});
