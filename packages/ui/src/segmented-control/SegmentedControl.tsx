"use client";

import { forwardRef, type HTMLAttributes, type ReactNode, useRef } from "react";
import { ListSign } from "../combobox/ListSign.js";
import { Field, type FieldContent } from "../field/Field.js";
import { useFieldState } from "../field/Surroundings.js";
import { useFieldIds } from "../field/useFieldIds.js";
import { useControlled } from "../part/useControlled.js";
import { useFormReset } from "../part/useFormReset.js";
import { useKeptMarks } from "../part/useKeptMarks.js";

/** One segment of a {@link SegmentedControl}. */
export interface SegmentOption {
  readonly value: string;
  /** A word or two. */
  readonly label: ReactNode;
  /** A drawing before the words, hidden from assistive technology. */
  readonly icon?: ReactNode;
  readonly disabled?: boolean;
}

type GroupProps = Omit<HTMLAttributes<HTMLFieldSetElement>, "defaultValue" | "role" | "children">;

export interface SegmentedControlProps extends Omit<FieldContent, "required">, GroupProps {
  /** The choices, in the order they are shown. */
  readonly options: readonly SegmentOption[];
  /** The chosen segment's value. */
  readonly value?: string;
  /**
   * The value to begin with, when the part keeps its own.
   * @default the first segment that can be chosen
   */
  readonly defaultValue?: string;
  /** Called with every new value. */
  readonly onValueChange?: (value: string) => void;
  /**
   * The name of the answer in its form.
   * @default a name of its own
   */
  readonly name?: string;
  /** The `id` of the form it belongs to, where it stands outside of it. */
  readonly form?: string;
  /** Cannot be used now, and is not sent with a form. */
  readonly disabled?: boolean;
  /** Can be reached, read and sent, not changed. */
  readonly readOnly?: boolean;
}

/**
 * A view of the same thing chosen from two to five: month or year, list or map. One is always chosen, and it takes effect at
 * once. Segments that do not fit beside each other stand under each other.
 * Renders a `<fieldset role="radiogroup">` of native radio buttons. The ref is the chosen one.
 */
export const SegmentedControl = forwardRef<HTMLInputElement, SegmentedControlProps>(function SegmentedControl(
  { label, hint, error, options, value, defaultValue, onValueChange, name, form, id, ...more },
  ref,
) {
  const { disabled: ownDisabled, readOnly: ownReadOnly, "aria-describedby": describedBy, ...props } = more;
  const ids = useFieldIds({ id, hint, error, "aria-describedby": describedBy });
  const { disabled, readOnly } = useFieldState({ disabled: ownDisabled, readOnly: ownReadOnly });
  const first = defaultValue ?? options.find((option) => !option.disabled)?.value ?? "";
  const [chosen, choose] = useControlled(value, first, onValueChange);
  const segments = useRef<HTMLDivElement>(null);
  useFormReset(segments, () => {
    if (value === undefined) choose(first);
  });
  useKeptMarks(segments);
  return (
    <Field
      {...props}
      as="legend"
      role="radiogroup"
      ids={ids}
      label={label}
      hint={hint}
      error={error}
      disabled={disabled}
      aria-readonly={readOnly || undefined}
      aria-invalid={ids.invalid || undefined}
    >
      <div ref={segments} className="saan-segments" data-readonly={readOnly || undefined}>
        {options.map((option) => (
          <label key={option.value} className="saan-segment">
            <input
              type="radio"
              className="saan-segment-input"
              ref={option.value === chosen ? ref : undefined}
              name={name ?? ids.controlId}
              form={form}
              value={option.value}
              disabled={option.disabled}
              checked={option.value === chosen}
              // A radio button knows no read-only: React puts the mark back where it was.
              onChange={() => {
                if (!readOnly) choose(option.value);
              }}
            />
            {option.icon ? (
              <span className="saan-button-icon" aria-hidden="true">
                {option.icon}
              </span>
            ) : (
              <ListSign name="check" />
            )}
            {option.label}
          </label>
        ))}
      </div>
    </Field>
  );
});
