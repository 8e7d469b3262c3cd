"use client";

import { forwardRef, type HTMLAttributes, type ReactNode } from "react";
import { Choice, choiceHintId } from "../choice/Choice.js";
import { Field, type FieldContent } from "../field/Field.js";
import { says, useFieldIds } from "../field/useFieldIds.js";

/** One choice of a {@link RadioGroup}. */
export interface RadioOption {
  readonly value: string;
  readonly label: ReactNode;
  /** A sentence under the choice. */
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}

type GroupProps = Omit<HTMLAttributes<HTMLFieldSetElement>, "defaultValue" | "role" | "children">;

export interface RadioGroupProps extends FieldContent, GroupProps {
  readonly options: readonly RadioOption[];
  /** The chosen option's value; `""` for none yet. */
  readonly value?: string;
  readonly defaultValue?: string;
  readonly onValueChange?: (value: string) => void;
  /**
   * The name of the answer in its form.
   * @default a name of its own
   */
  readonly name?: string;
  readonly disabled?: boolean;
  /**
   * `horizontal` for two or three choices of a word each.
   * @default "vertical"
   */
  readonly orientation?: "vertical" | "horizontal";
}

/**
 * One choice from a few, all in sight.
 * Renders a `<fieldset role="radiogroup">` of native radio buttons. The ref is the radio button that takes the focus when the
 * answer needs attention: the chosen one, else the first.
 */
export const RadioGroup = forwardRef<HTMLInputElement, RadioGroupProps>(function RadioGroup(
  {
    label,
    hint,
    error,
    required,
    options,
    value,
    defaultValue,
    onValueChange,
    name,
    disabled,
    orientation = "vertical",
    id,
    "aria-describedby": describedBy,
    ...props
  },
  ref,
) {
  const ids = useFieldIds({ id, hint, error, "aria-describedby": describedBy });
  const focused = focusedOption(options, value ?? defaultValue);
  return (
    <Field
      {...props}
      as="legend"
      role="radiogroup"
      ids={ids}
      label={label}
      hint={hint}
      error={error}
      required={required}
      disabled={disabled}
      aria-required={required || undefined}
      aria-invalid={ids.invalid || undefined}
    >
      <div className="saan-radio-group" data-orientation={orientation}>
        {options.map((option, at) => {
          const inputId = `${ids.controlId}-${at}`;
          return (
            <Choice key={option.value} inputId={inputId} label={option.label} hint={option.hint}>
              <input
                type="radio"
                className="saan-choice-input"
                ref={option === focused ? ref : undefined}
                id={inputId}
                name={name ?? ids.controlId}
                value={option.value}
                disabled={option.disabled}
                aria-describedby={says(option.hint) ? choiceHintId(inputId) : undefined}
                {...(value === undefined
                  ? { defaultChecked: option.value === defaultValue }
                  : { checked: option.value === value })}
                onChange={() => onValueChange?.(option.value)}
              />
            </Choice>
          );
        })}
      </div>
    </Field>
  );
});

function focusedOption(options: readonly RadioOption[], value: string | undefined): RadioOption | undefined {
  return options.find((option) => option.value === value) ?? options.find((option) => !option.disabled);
}
