"use client";

import { type ComponentPropsWithoutRef, forwardRef, useRef, useState } from "react";
import { Field, type FieldContent } from "../field/Field.js";
import { useFieldState } from "../field/Surroundings.js";
import { useFieldIds } from "../field/useFieldIds.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useFormReset } from "../part/useFormReset.js";
import { useKeptMarks } from "../part/useKeptMarks.js";
import { useMergedRef } from "../part/useMergedRef.js";
import { en } from "./en.js";
import { isGroup, listedOptions, optionOf, type SelectItem, type SelectOption } from "./listedOptions.js";
import { SelectBox } from "./SelectBox.js";
import { th } from "./th.js";

type SelectElementProps = Omit<
  ComponentPropsWithoutRef<"select">,
  "required" | "multiple" | "size" | "value" | "defaultValue" | "children"
>;

export interface SelectProps extends FieldContent, SelectElementProps {
  /** Choices, or groups of them under a heading. */
  readonly options: readonly SelectItem[];
  /** The chosen option's value; `""` for none. A value that is not among the options is shown as it is, never dropped. */
  readonly value?: string;
  /** The value to begin with, when the part keeps its own. */
  readonly defaultValue?: string;
  /** Called with every new value. */
  readonly onValueChange?: (value: string) => void;
  /**
   * What stands in the box before a choice, and takes a choice back. `false` leaves it out.
   * @default "ยังไม่ได้เลือก"
   */
  readonly emptyLabel?: string | false;
  /** Can be reached, read and sent, not changed. */
  readonly readOnly?: boolean;
  /**
   * The width the longest answer needs.
   * @default "full"
   */
  readonly width?: "short" | "medium" | "full";
}

/**
 * One choice from a short list that everybody knows; for a long list use Combobox, for two to five choices RadioGroup.
 * Renders a native `<select>`: every phone has a good list of its own for it. A `<select>` knows no read-only, so a text that
 * takes the focus stands in its place then, and the `<select>` is hidden and sends the value.
 */
export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(
  { label, hint, error, required, options, emptyLabel, readOnly: ownReadOnly, width = "full", className, ...more },
  ref,
) {
  const { value, defaultValue, onChange, onValueChange, id, style, "aria-describedby": described, ...props } = more;
  const messages = useMessages(th, en);
  const { disabled, readOnly } = useFieldState({ disabled: props.disabled, readOnly: ownReadOnly });
  const select = useRef<HTMLSelectElement>(null);
  const selectRef = useMergedRef(select, ref);
  // The element keeps the value; this is only what is read where it is hidden.
  const [seen, setSeen] = useState(defaultValue);
  useFormReset(select, () => setSeen(select.current?.value));
  useKeptMarks(select, value !== undefined);
  const ids = useFieldIds({ id, hint, error, "aria-describedby": described });
  const listed = listedOptions(options, value ?? defaultValue, (one) =>
    fill(messages["select.unlisted"], { value: one }),
  );
  const empty = emptyLabel === false ? "" : (emptyLabel ?? messages["select.empty"]);
  const box = {
    id: ids.controlId,
    className: partClass("saan-control saan-select", className),
    style,
    "aria-describedby": ids.describedBy,
  };
  return (
    <Field ids={ids} label={label} hint={hint} error={error} required={required} disabled={disabled}>
      <SelectBox data-width={width} fixed={readOnly}>
        {readOnly ? (
          <div {...box} {...readText(ids.labelId)}>
            {optionOf(listed, value ?? seen ?? "")?.label ?? empty}
          </div>
        ) : null}
        <select
          {...props}
          {...(readOnly ? { hidden: true } : box)}
          {...(value === undefined ? { defaultValue } : { value })}
          ref={selectRef}
          disabled={disabled}
          aria-required={required || props["aria-required"]}
          aria-invalid={ids.invalid || props["aria-invalid"]}
          onChange={(event) => {
            setSeen(event.currentTarget.value);
            onChange?.(event);
            onValueChange?.(event.currentTarget.value);
          }}
        >
          {emptyLabel === false ? null : <option value="">{empty}</option>}
          {listed.map((item) =>
            isGroup(item) ? (
              <optgroup key={`group ${item.label}`} label={item.label} disabled={item.disabled}>
                {item.options.map(drawOption)}
              </optgroup>
            ) : (
              drawOption(item)
            ),
          )}
        </select>
      </SelectBox>
    </Field>
  );
});

/** An input would cut a long answer off. */
const readText = (labelId: string) =>
  ({ role: "textbox", tabIndex: 0, "aria-readonly": true, "aria-labelledby": labelId }) as const;

function drawOption({ value, label, disabled }: SelectOption) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}
