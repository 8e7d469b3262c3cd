"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { Choice } from "../choice/Choice.js";
import { errorRegion } from "../field/errorRegion.js";
import type { FieldContent } from "../field/Field.js";
import { useFieldState } from "../field/Surroundings.js";
import { useFieldIds } from "../field/useFieldIds.js";
import { useRequiredMark } from "../field/useRequiredMark.js";
import { partClass } from "../part/partClass.js";

export interface CheckboxProps extends FieldContent, Omit<ComponentPropsWithoutRef<"input">, "required" | "type"> {
  /** Called with whether it is on. */
  readonly onCheckedChange?: (checked: boolean) => void;
  /** Can be reached, read and sent, not changed. */
  readonly readOnly?: boolean;
}

/**
 * One statement that is true or not, its words beside the box.
 * Renders an `<input type="checkbox">`; everything an input takes goes to it.
 */
export const Checkbox = forwardRef<HTMLInputElement, CheckboxProps>(function Checkbox(
  { label, hint, error, required, className, onChange, onCheckedChange, readOnly: ownReadOnly, ...props },
  ref,
) {
  const ids = useFieldIds({ id: props.id, hint, error, "aria-describedby": props["aria-describedby"] });
  const { disabled, readOnly } = useFieldState({ disabled: props.disabled, readOnly: ownReadOnly });
  const mark = useRequiredMark();
  const words = (
    <>
      {label} {required && mark}
    </>
  );
  return (
    <div
      className="saan-field saan-checkbox"
      data-invalid={ids.invalid || undefined}
      data-disabled={disabled || undefined}
      data-readonly={readOnly || undefined}
    >
      {errorRegion(ids, error)}
      <Choice inputId={ids.controlId} label={words} hint={hint}>
        <input
          {...props}
          ref={ref}
          type="checkbox"
          id={ids.controlId}
          disabled={disabled}
          className={partClass("saan-choice-input", className)}
          aria-readonly={readOnly || undefined}
          aria-required={required || props["aria-required"]}
          aria-invalid={ids.invalid || props["aria-invalid"]}
          aria-describedby={ids.describedBy}
          onChange={(event) => {
            if (readOnly) {
              // A checkbox knows no read-only. Put back here, and not by preventing the click, or React loses count.
              event.currentTarget.checked = !event.currentTarget.checked;
              return;
            }
            onChange?.(event);
            onCheckedChange?.(event.currentTarget.checked);
          }}
        />
      </Choice>
    </div>
  );
});
