"use client";

import { forwardRef, type HTMLAttributes, type ReactNode, useRef } from "react";
import { Choice, choiceHintId } from "../choice/Choice.js";
import { Field, type FieldContent } from "../field/Field.js";
import { useFieldState } from "../field/Surroundings.js";
import { says, useFieldIds } from "../field/useFieldIds.js";
import { useControlled } from "../part/useControlled.js";
import { useFormReset } from "../part/useFormReset.js";
import { useKeptMarks } from "../part/useKeptMarks.js";

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
  /** The choices, in the order they are shown. */
  readonly options: readonly RadioOption[];
  /** The chosen option's value; `""` for none yet. */
  readonly value?: string;
  /** The value to begin with, when the part keeps its own. */
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
    defaultValue = "",
    onValueChange,
    name,
    form,
    disabled: ownDisabled,
    readOnly: ownReadOnly,
    orientation = "vertical",
    id,
    "aria-describedby": describedBy,
    ...props
  },
  ref,
) {
  const ids = useFieldIds({ id, hint, error, "aria-describedby": describedBy });
  const { disabled, readOnly } = useFieldState({ disabled: ownDisabled, readOnly: ownReadOnly });
  const [chosen, choose] = useControlled(value, defaultValue, onValueChange);
  const choices = useRef<HTMLDivElement>(null);
  useFormReset(choices, () => {
    if (value === undefined) choose(defaultValue);
  });
  useKeptMarks(choices);
  const focused = focusedOption(options, chosen);
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
      aria-readonly={readOnly || undefined}
      aria-invalid={ids.invalid || undefined}
    >
      <div ref={choices} className="saan-choices" data-orientation={orientation} data-readonly={readOnly || undefined}>
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
                form={form}
                value={option.value}
                disabled={option.disabled}
                aria-describedby={says(option.hint) ? choiceHintId(inputId) : undefined}
                checked={option.value === chosen}
                // A radio button knows no read-only: React puts the mark back where it was.
                onChange={() => {
                  if (!readOnly) choose(option.value);
                }}
              />
            </Choice>
          );
        })}
      </div>
    </Field>
  );
});

function focusedOption(options: readonly RadioOption[], value: string): RadioOption | undefined {
  return options.find((option) => option.value === value) ?? options.find((option) => !option.disabled);
}
