"use client";

import { type DatePrecision, formatThaiDate, parseThaiDate, type YearKind } from "@saan/thai/calendar";
import { forwardRef, type HTMLAttributes, useState } from "react";
import { DateTextField } from "../date-field/DateTextField.js";
import type { DateFieldValue } from "../date-field/understandDate.js";
import { Field, type FieldContent } from "../field/Field.js";
import { useFieldState } from "../field/Surroundings.js";
import { useFieldIds } from "../field/useFieldIds.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useControlled } from "../part/useControlled.js";
import { useKit } from "../provider/KitProvider.js";
import { DatePartsRow } from "./DatePartsRow.js";
import { type DateParts, dateOfParts, partsOf } from "./dateParts.js";
import { en } from "./en.js";
import { th } from "./th.js";

type GroupProps = Omit<HTMLAttributes<HTMLFieldSetElement>, "defaultValue" | "children">;

export interface PartialDateFieldProps extends FieldContent, GroupProps {
  /** The date held, in the shape of the schema's stated date, or `null`. Leave it out to let the field keep its own. */
  readonly value?: DateFieldValue | null;
  readonly defaultValue?: DateFieldValue | null;
  /** Called when the date has changed as a whole, never with one half given; with `null` when there is none. */
  readonly onValueChange?: (value: DateFieldValue | null) => void;
  /** Name of a hidden input that carries the ISO date, as long as it is known, in a native form. */
  readonly name?: string;
  readonly disabled?: boolean;
  /** Can be reached, read and sent, not changed. */
  readonly readOnly?: boolean;
}

/**
 * A date as far as it is known: a year, a month, a part of a month or a day, in the words of a document, or chosen part by
 * part. The words stay as they are; what was chosen beside them is what they mean.
 * Renders a `<fieldset>`; the ref is the input of the words.
 */
export const PartialDateField = forwardRef<HTMLInputElement, PartialDateFieldProps>(
  function PartialDateField(props, ref) {
    const {
      label,
      hint,
      error,
      required,
      value,
      defaultValue = null,
      onValueChange,
      name,
      id,
      className,
      ...rest
    } = props;
    const { disabled: ownDisabled, readOnly: ownReadOnly, "aria-describedby": describedBy, ...group } = rest;
    const { disabled, readOnly } = useFieldState({ disabled: ownDisabled, readOnly: ownReadOnly });
    const { locale, digits, calendar } = useKit();
    const messages = useMessages(th, en);
    const [held, hold] = useControlled<DateFieldValue | null>(value, defaultValue, onValueChange);
    const [words, setWords] = useState(held?.asStated ?? "");
    // Parts that are no date yet; a date's own parts follow from it.
    const [draft, setDraft] = useState<DateParts | null>(null);
    // The date was chosen: other words beside it do not take it away.
    const [chosen, setChosen] = useState(false);
    const ids = useFieldIds({ id, hint, error, "aria-describedby": describedBy });
    const era = calendar === "gregory" ? "ce" : "be";
    const parts = draft ?? partsOf(held, era);
    const found = draft ? dateOfParts(draft, era) : undefined;

    const inWords = ({ iso, precision, yearKind }: Omit<DateFieldValue, "asStated">) =>
      formatThaiDate(iso, {
        locale,
        digits,
        era: locale === "en" ? "ce" : era,
        precision: precision as DatePrecision,
        yearKind: yearKind as YearKind | undefined,
      });

    const choose = (next: DateParts) => {
      const date = dateOfParts(next, era);
      setChosen(true);
      if (typeof date === "string") {
        setDraft(next.year === "" && next.month === "" && next.part === "" ? null : next);
        if (held) hold(null);
        return;
      }
      setDraft(null);
      // The kit's own words follow what is chosen; words of a person stay.
      const isOwn = words.trim() === "" || (held !== null && words === inWords(held));
      const asStated = isOwn ? inWords(date) : words;
      setWords(asStated);
      hold({ asStated, ...date });
    };

    const read = (date: DateFieldValue | null) => {
      if (date === null && chosen && held && words.trim() !== "") return hold({ ...held, asStated: words });
      if (date) setChosen(false);
      setDraft(null);
      hold(date);
    };

    return (
      <Field
        {...group}
        as="legend"
        ids={ids}
        label={label}
        hint={hint}
        error={error}
        required={required}
        disabled={disabled}
        className={partClass("saan-partial-date-field", className)}
      >
        <DateTextField
          ref={ref}
          id={`${ids.controlId}.words`}
          label={messages["partialDateField.asStated"]}
          precision="any"
          parse={parseThaiDate}
          name={name}
          value={held}
          resetValue={value === undefined ? defaultValue : undefined}
          onValueChange={read}
          onTextChange={setWords}
          disabled={disabled}
          readOnly={readOnly}
          aria-required={required || undefined}
          aria-invalid={ids.invalid || undefined}
        />
        <p className="saan-partial-date-or">{messages["partialDateField.parts"]}</p>
        <DatePartsRow
          parts={parts}
          problem={typeof found === "string" ? found : undefined}
          era={era}
          messages={messages}
          disabled={disabled}
          readOnly={readOnly}
          onChange={choose}
        />
      </Field>
    );
  },
);
