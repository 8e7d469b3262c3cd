"use client";

import { type ComponentPropsWithoutRef, type FocusEvent, forwardRef, useRef } from "react";
import { Field, type FieldContent } from "../field/Field.js";
import type { ReadTextProps } from "../field/readText.js";
import { says, useFieldIds } from "../field/useFieldIds.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { composes } from "../part/composes.js";
import { partClass } from "../part/partClass.js";
import { useKeptMarks } from "../part/useKeptMarks.js";
import { useMergedRef } from "../part/useMergedRef.js";
import { useSentName } from "../part/useSentName.js";
import { useKit } from "../provider/KitProvider.js";
import { SelectBox } from "../select/SelectBox.js";
import { en } from "./en.js";
import { comparators, type QuantityFieldValue } from "./quantityValue.js";
import { th } from "./th.js";
import { UnitPart } from "./UnitPart.js";
import { useQuantity } from "./useQuantity.js";

export interface QuantityFieldProps
  extends FieldContent,
    ReadTextProps<QuantityFieldValue>,
    Omit<ComponentPropsWithoutRef<"input">, "required" | "type" | "name" | "value" | "defaultValue"> {
  /** What this field counts, where that is settled: `คน`. Without it the unit is answered too. */
  readonly unit?: string;
  /** Units to choose from. Without them, and without `unit`, it is typed. */
  readonly units?: readonly string[];
}

/**
 * A count as a document states it: `กว่า 70 คน` is a lower bound, not seventy. How the number was stated, the number and its
 * unit are one answer; words typed or pasted into the box fill all three, and are kept as `asStated`.
 * Renders a `<fieldset>`; `ref` and what an input takes go to the box for the number.
 */
export const QuantityField = forwardRef<HTMLInputElement, QuantityFieldProps>(function QuantityField(
  { label, hint, error, required, value, defaultValue, onValueChange, text, onTextChange, ...more },
  ref,
) {
  const { name, unit: fixedUnit, units, className, id, onChange, onKeyDown, ...props } = more;
  const messages = useMessages(th, en);
  const { digits } = useKit();
  const own = { value, defaultValue, onValueChange, text, onTextChange };
  const { disabled: isDisabled, readOnly: isReadOnly } = props;
  const { box, chosen, choose, type, quantity, show } = useQuantity({
    ...own,
    disabled: isDisabled,
    readOnly: isReadOnly,
    fixedUnit,
    messages,
    digits,
  });
  const { reading, disabled, readOnly } = box;
  const row = useRef<HTMLDivElement>(null);
  const merged = useMergedRef(box.input, ref);
  useKeptMarks(row);
  const problem = box.left && reading.kind === "problem" ? reading.problem : undefined;
  const shownError = says(error) ? error : problem;
  const sent = useSentName(name);
  const { controlId } = useFieldIds({ id });
  const saidId = `${controlId}.said`;
  const ids = useFieldIds({ id: controlId, hint, error: shownError, "aria-describedby": props["aria-describedby"] });
  const said = () => {
    if (!quantity) return "";
    const { comparator, unit, asStated } = quantity;
    const words = comparator === "exact" ? "" : messages[`quantityField.${comparator}`];
    const whole = [words, show(quantity), unit].filter(Boolean).join(" ");
    return asStated
      ? fill(messages["quantityField.readFrom"], { stated: asStated, quantity: whole })
      : fill(messages["quantityField.reads"], { quantity: whole });
  };
  const group = {
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (!row.current?.contains(relatedTarget)) box.leave();
    },
  };
  return (
    <Field as="legend" ids={ids} label={label} hint={hint} error={shownError} required={required} disabled={disabled}>
      <div className="saan-quantity-row" ref={row} {...group}>
        <SelectBox className="saan-quantity-comparator" fixed={readOnly}>
          <select
            className="saan-control saan-select"
            aria-label={messages["quantityField.comparator"]}
            value={chosen.comparator}
            disabled={disabled}
            aria-readonly={readOnly || undefined}
            onChange={({ currentTarget }) => {
              const picked = comparators.find((code) => code === currentTarget.value);
              if (picked) choose({ comparator: picked }, true);
            }}
          >
            {(readOnly ? [chosen.comparator] : comparators).map((code) => (
              <option key={code} value={code}>
                {messages[`quantityField.${code}`]}
              </option>
            ))}
          </select>
        </SelectBox>
        <input
          type="text"
          autoComplete="off"
          {...props}
          ref={merged}
          id={`${controlId}.number`}
          name={sent.typed}
          className={partClass("saan-control saan-quantity-number", className)}
          aria-label={messages["quantityField.number"]}
          aria-required={required || props["aria-required"]}
          aria-invalid={ids.invalid || props["aria-invalid"]}
          aria-describedby={[saidId, props["aria-describedby"]].filter(Boolean).join(" ")}
          value={box.text}
          disabled={disabled}
          readOnly={readOnly}
          onChange={(event) => {
            type(event.currentTarget.value);
            onChange?.(event);
          }}
          onKeyDown={(event) => {
            onKeyDown?.(event);
            // Enter sends the form: the value must be in it.
            if (event.key === "Enter" && !composes(event.nativeEvent)) box.settle();
          }}
        />
        <UnitPart
          fixed={fixedUnit}
          units={units}
          unit={chosen.unit}
          label={messages["quantityField.unit"]}
          disabled={disabled}
          readOnly={readOnly}
          choose={(unit, now) => choose({ unit }, now)}
        />
      </div>
      <div className="saan-read-said" id={saidId} aria-live="polite">
        {said()}
      </div>
      {sent.read ? (
        <input
          type="hidden"
          name={sent.read}
          form={props.form}
          disabled={disabled}
          value={quantity ? JSON.stringify(quantity) : box.text}
        />
      ) : null}
    </Field>
  );
});
