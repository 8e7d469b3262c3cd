"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { Choice } from "../choice/Choice.js";
import type { FieldContent } from "../field/Field.js";
import { FieldError } from "../field/FieldError.js";
import { RequiredMark } from "../field/RequiredMark.js";
import { useFieldIds } from "../field/useFieldIds.js";

export interface CheckboxProps extends FieldContent, Omit<ComponentPropsWithoutRef<"input">, "required" | "type"> {
  readonly onCheckedChange?: (checked: boolean) => void;
}

/**
 * One statement that is true or not, its words beside the box.
 * Renders an `<input type="checkbox">`; everything an input takes goes to it.
 */
export const Checkbox = forwardRef<HTMLInputElement, CheckboxProps>(function Checkbox(
  { label, hint, error, required, className, onChange, onCheckedChange, ...props },
  ref,
) {
  const ids = useFieldIds({ id: props.id, hint, error, "aria-describedby": props["aria-describedby"] });
  const words = (
    <>
      {label} <RequiredMark required={required} />
    </>
  );
  return (
    <div
      className="saan-field saan-checkbox"
      data-invalid={ids.invalid || undefined}
      data-disabled={props.disabled || undefined}
    >
      <FieldError ids={ids} error={error} />
      <Choice inputId={ids.controlId} label={words} hint={hint}>
        <input
          {...props}
          ref={ref}
          type="checkbox"
          id={ids.controlId}
          className={className ? `saan-choice-input ${className}` : "saan-choice-input"}
          aria-required={required || undefined}
          aria-invalid={ids.invalid || undefined}
          aria-describedby={ids.describedBy}
          onChange={(event) => {
            onChange?.(event);
            onCheckedChange?.(event.currentTarget.checked);
          }}
        />
      </Choice>
    </div>
  );
});
