"use client";

import { ChevronDown } from "lucide-react";
import { type ComponentPropsWithoutRef, forwardRef, type KeyboardEvent } from "react";
import { Field, type FieldContent } from "../field/Field.js";
import { useFieldIds } from "../field/useFieldIds.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import { listedOptions, type SelectOption } from "./listedOptions.js";
import { th } from "./th.js";

type SelectElementProps = Omit<
  ComponentPropsWithoutRef<"select">,
  "required" | "multiple" | "size" | "value" | "defaultValue" | "children"
>;

export interface SelectProps extends FieldContent, SelectElementProps {
  readonly options: readonly SelectOption[];
  /** The chosen option's value; `""` for none. A value that is not among the options is shown as it is, never dropped. */
  readonly value?: string;
  readonly defaultValue?: string;
  readonly onValueChange?: (value: string) => void;
  /**
   * What stands in the box before a choice, and takes a choice back. `false` leaves it out.
   * @default "ยังไม่ได้เลือก"
   */
  readonly emptyLabel?: string | false;
  /** Can be reached and read, not changed. */
  readonly readOnly?: boolean;
  /**
   * The width the longest answer needs.
   * @default "full"
   */
  readonly width?: "short" | "medium" | "full";
}

/**
 * One choice from a short list that everybody knows; for a long list use Combobox, for two to five choices RadioGroup.
 * Renders a native `<select>`: every phone has a good list of its own for it.
 */
export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(
  {
    label,
    hint,
    error,
    required,
    options,
    emptyLabel,
    readOnly,
    width = "full",
    className,
    onChange,
    onValueChange,
    onKeyDown,
    onMouseDown,
    ...props
  },
  ref,
) {
  const messages = useMessages(th, en);
  const ids = useFieldIds({ id: props.id, hint, error, "aria-describedby": props["aria-describedby"] });
  const unlisted = (value: string) => fill(messages["select.unlisted"], { value });
  return (
    <Field ids={ids} label={label} hint={hint} error={error} required={required} disabled={props.disabled}>
      <div className="saan-select-box" data-width={width} data-readonly={readOnly || undefined}>
        <select
          {...props}
          ref={ref}
          id={ids.controlId}
          className={className ? `saan-control saan-select ${className}` : "saan-control saan-select"}
          aria-required={required || undefined}
          aria-readonly={readOnly || undefined}
          aria-invalid={ids.invalid || undefined}
          aria-describedby={ids.describedBy}
          onChange={(event) => {
            onChange?.(event);
            onValueChange?.(event.currentTarget.value);
          }}
          // A select has no `readonly` of its own: the list is kept shut and the keys that choose are held back.
          onMouseDown={(event) => {
            if (readOnly) {
              event.preventDefault();
              event.currentTarget.focus();
            }
            onMouseDown?.(event);
          }}
          onKeyDown={(event) => {
            if (readOnly && choosesByKey(event)) event.preventDefault();
            onKeyDown?.(event);
          }}
        >
          {emptyLabel !== false && <option value="">{emptyLabel ?? messages["select.empty"]}</option>}
          {listedOptions(options, props.value ?? props.defaultValue, unlisted).map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown className="saan-select-chevron" aria-hidden="true" size="1.25em" />
      </div>
    </Field>
  );
});

function choosesByKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key !== "Tab" && key !== "Escape" && !ctrlKey && !metaKey;
}
