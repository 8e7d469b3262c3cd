"use client";

import { forwardRef, type HTMLAttributes, type ReactNode, useCallback, useRef } from "react";
import { Choice, choiceHintId } from "../choice/Choice.js";
import { Field, type FieldContent } from "../field/Field.js";
import { useFieldState } from "../field/Surroundings.js";
import { says, useFieldIds } from "../field/useFieldIds.js";
import { useMessages } from "../messages/useMessages.js";
import { useControlled } from "../part/useControlled.js";
import { useFormReset } from "../part/useFormReset.js";
import { useKeptMarks } from "../part/useKeptMarks.js";
import { howMany, withAll, withToggled } from "./checkedValues.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** One box of a {@link CheckboxGroup}. */
export interface CheckboxOption {
  readonly value: string;
  readonly label: ReactNode;
  /** A sentence under the choice. */
  readonly hint?: ReactNode;
  /** "None of these": checking it clears the others, and checking another clears it. */
  readonly exclusive?: boolean;
  readonly disabled?: boolean;
}

type GroupProps = Omit<HTMLAttributes<HTMLFieldSetElement>, "defaultValue" | "role" | "children">;

export interface CheckboxGroupProps extends FieldContent, GroupProps {
  /** The choices, in the order they are shown. */
  readonly options: readonly CheckboxOption[];
  /** The values of the checked boxes, in the order of the options; `[]` for none. */
  readonly value?: readonly string[];
  /**
   * The value to begin with, when the part keeps its own.
   * @default []
   */
  readonly defaultValue?: readonly string[];
  /** Called with every new value. */
  readonly onValueChange?: (value: readonly string[]) => void;
  /** The name under which a native form sends each checked value. */
  readonly name?: string;
  /** The `id` of the form it belongs to, where it stands outside of it. */
  readonly form?: string;
  /** Cannot be used now, and is not sent with a form. */
  readonly disabled?: boolean;
  /** Can be reached, read and sent, not changed. */
  readonly readOnly?: boolean;
  /**
   * A first box that checks all the others, for lists where that is a likely answer.
   * @default false
   */
  readonly selectAll?: boolean;
  /**
   * `horizontal` for a few choices of a word each.
   * @default "vertical"
   */
  readonly orientation?: "vertical" | "horizontal";
}

const none: readonly string[] = [];

/**
 * Any number of choices from a few, all in sight.
 * Renders a `<fieldset>` of native checkboxes. The ref is the first box that can be checked.
 */
export const CheckboxGroup = forwardRef<HTMLInputElement, CheckboxGroupProps>(function CheckboxGroup(
  { label, hint, error, required, options, value, defaultValue = none, onValueChange, name, form, id, ...more },
  ref,
) {
  const { disabled: ownDisabled, readOnly: ownReadOnly, selectAll, orientation = "vertical", ...rest } = more;
  const { "aria-describedby": describedBy, ...props } = rest;
  const messages = useMessages(th, en);
  const ids = useFieldIds({ id, hint, error, "aria-describedby": describedBy });
  const { disabled, readOnly } = useFieldState({ disabled: ownDisabled, readOnly: ownReadOnly });
  const [checked, check] = useControlled(value, defaultValue, onValueChange);
  const boxes = useRef<HTMLDivElement>(null);
  useFormReset(boxes, () => {
    if (value === undefined) check(defaultValue);
  });
  useKeptMarks(boxes);
  const first = options.find((option) => !option.disabled);
  const many = howMany(options, checked);
  const showSome = useCallback(
    (box: HTMLInputElement | null) => {
      if (box) box.indeterminate = many === "some";
    },
    [many],
  );
  const change = (next: readonly string[]) => {
    // A checkbox knows no read-only: React puts the mark back where it was.
    if (!readOnly) check(next);
  };
  const allId = `${ids.controlId}-all`;
  const common = { type: "checkbox", className: "saan-choice-input", "aria-readonly": readOnly || undefined } as const;
  return (
    <Field
      {...props}
      as="legend"
      ids={ids}
      label={label}
      hint={hint}
      error={error}
      required={required}
      disabled={disabled}
    >
      <div
        ref={boxes}
        className="saan-choices"
        data-orientation={orientation}
        data-readonly={readOnly || undefined}
        data-invalid={ids.invalid || undefined}
      >
        {selectAll ? (
          <Choice inputId={allId} label={messages["checkboxGroup.all"]}>
            <input
              {...common}
              id={allId}
              ref={showSome}
              checked={many === "all"}
              onChange={() => change(withAll(options, checked))}
            />
          </Choice>
        ) : null}
        {options.map((option, at) => {
          const inputId = `${ids.controlId}-${at}`;
          return (
            <Choice key={option.value} inputId={inputId} label={option.label} hint={option.hint}>
              <input
                {...common}
                ref={option === first ? ref : undefined}
                id={inputId}
                name={name}
                form={form}
                value={option.value}
                disabled={option.disabled}
                aria-invalid={ids.invalid || undefined}
                aria-describedby={says(option.hint) ? choiceHintId(inputId) : undefined}
                checked={checked.includes(option.value)}
                onChange={() => change(withToggled(options, checked, option.value))}
              />
            </Choice>
          );
        })}
      </div>
    </Field>
  );
});
