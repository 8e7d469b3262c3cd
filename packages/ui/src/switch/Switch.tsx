"use client";

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { errorRegion } from "../field/errorRegion.js";
import type { FieldContent } from "../field/Field.js";
import { useFieldState } from "../field/Surroundings.js";
import { says, useFieldIds } from "../field/useFieldIds.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { en } from "./en.js";
import { th } from "./th.js";

type InputProps = Omit<ComponentPropsWithoutRef<"input">, "required" | "type" | "role">;

export interface SwitchProps extends Omit<FieldContent, "required">, InputProps {
  /** Called with whether it is on. */
  readonly onCheckedChange?: (checked: boolean) => void;
  /** Can be reached and read, not changed. */
  readonly readOnly?: boolean;
  /**
   * The word shown while it is on; the eye must not rely on colour and side alone.
   * @default "เปิด"
   */
  readonly onLabel?: ReactNode;
  /**
   * The word for off.
   * @default "ปิด"
   */
  readonly offLabel?: ReactNode;
}

/** A native checkbox tells its state itself: no `aria-checked`. */
const asSwitch = { role: "switch" } as const;

/**
 * A setting that takes effect at once, without a button to save it; for an answer in a form use Checkbox.
 * Renders an `<input type="checkbox" role="switch">`; everything an input takes goes to it.
 */
export const Switch = forwardRef<HTMLInputElement, SwitchProps>(function Switch(
  { label, hint, error, onLabel, offLabel, readOnly: ownReadOnly, className, onChange, onCheckedChange, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const ids = useFieldIds({ id: props.id, hint, error, "aria-describedby": props["aria-describedby"] });
  const { disabled, readOnly } = useFieldState({ disabled: props.disabled, readOnly: ownReadOnly });
  return (
    <div
      className="saan-field saan-switch"
      data-invalid={ids.invalid || undefined}
      data-disabled={disabled || undefined}
      data-readonly={readOnly || undefined}
    >
      {errorRegion(ids, error)}
      <div className="saan-switch-row">
        <div>
          <label className="saan-field-label" htmlFor={ids.controlId}>
            {label}
          </label>
          {says(hint) && (
            <div className="saan-field-hint" id={ids.hintId}>
              {hint}
            </div>
          )}
        </div>
        <input
          {...props}
          ref={ref}
          type="checkbox"
          {...asSwitch}
          id={ids.controlId}
          disabled={disabled}
          className={partClass("saan-switch-input", className)}
          aria-readonly={readOnly || undefined}
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
        {/* Both words are there and CSS shows the one that is true: a switch that keeps its own state needs no render. */}
        <span className="saan-switch-words" aria-hidden="true">
          <span>{onLabel ?? messages["switch.on"]}</span>
          <span>{offLabel ?? messages["switch.off"]}</span>
        </span>
      </div>
    </div>
  );
});
