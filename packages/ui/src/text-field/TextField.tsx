"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { Field, type FieldContent } from "../field/Field.js";
import { useFieldIds } from "../field/useFieldIds.js";

export interface TextFieldProps extends FieldContent, Omit<ComponentPropsWithoutRef<"input">, "required"> {
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
  const ids = useFieldIds({ id: props.id, hint, error, "aria-describedby": props["aria-describedby"] });
  return (
    <Field ids={ids} label={label} hint={hint} error={error} required={required} disabled={props.disabled}>
      <input
        type="text"
        {...props}
        ref={ref}
        id={ids.controlId}
        className={className ? `saan-control saan-text-field ${className}` : "saan-control saan-text-field"}
        data-width={width}
        aria-required={required || undefined}
        aria-invalid={ids.invalid || undefined}
        aria-describedby={ids.describedBy}
      />
    </Field>
  );
});
