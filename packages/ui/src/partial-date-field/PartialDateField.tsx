"use client";

import { type DatePrecision, formatThaiDate, parseThaiDate, type YearKind } from "@saan/thai/calendar";
import { forwardRef, type HTMLAttributes, useRef, useState } from "react";
import { DateTextField } from "../date-field/DateTextField.js";
import type { DateFieldValue } from "../date-field/understandDate.js";
import { sameDate } from "../date-field/useDateText.js";
import { Field, type FieldContent } from "../field/Field.js";
import { useFieldState } from "../field/Surroundings.js";
import { useFieldIds } from "../field/useFieldIds.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useControlled } from "../part/useControlled.js";
import { useFormReset } from "../part/useFormReset.js";
import { useKeptMarks } from "../part/useKeptMarks.js";
import { useSentName } from "../part/useSentName.js";
import { useKit } from "../provider/KitProvider.js";
import { DatePartsRow } from "./DatePartsRow.js";
import { type DateParts, dateOfParts, partsOf } from "./dateParts.js";
import { en } from "./en.js";
import { th } from "./th.js";

type GroupProps = Omit<HTMLAttributes<HTMLFieldSetElement>, "defaultValue" | "children">;

export interface PartialDateFieldProps extends FieldContent, GroupProps {
  /** The date held, in the shape of the schema's stated date, or `null`. Leave it out to let the field keep its own. */
  readonly value?: DateFieldValue | null;
  /** The value to begin with, when the part keeps its own. */
  readonly defaultValue?: DateFieldValue | null;
  /** Called when the date has changed as a whole, never with one half given; with `null` when there is none. */
  readonly onValueChange?: (value: DateFieldValue | null) => void;
  /**
   * In a native form the ISO date, as long as it is known, goes under this name; `<name>.precision` (`late-month`) and
   * `<name>.asStated` with it. Words that are no date go as they are.
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
      form,
      id,
      className,
      ...rest
    } = props;
    const { disabled: ownDisabled, readOnly: ownReadOnly, "aria-describedby": describedBy, ...group } = rest;
    const { disabled, readOnly } = useFieldState({ disabled: ownDisabled, readOnly: ownReadOnly });
    const { locale, digits, calendar } = useKit();
    const sent = useSentName(name);
    const messages = useMessages(th, en);
    const [held, hold] = useControlled<DateFieldValue | null>(value, defaultValue, onValueChange);
    const [typed, setTyped] = useState<string>();
    const words = typed ?? (held ? held.asStated || held.iso : "");
    // The words that the kit wrote itself: they follow what is chosen. Words of a person stay.
    const [ownWords, setOwnWords] = useState("");
    // Parts that are no date yet; a date's own parts follow from it.
    const [draft, setDraft] = useState<DateParts | null>(null);
    // The date was chosen: other words beside it do not take it away.
    const [chosen, setChosen] = useState(false);
    const [told, setTold] = useState(held);
    const frame = useRef<HTMLFieldSetElement>(null);
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

    const tell = (date: DateFieldValue | null) => {
      setTold(date);
      hold(date);
    };

    const begin = () => {
      setTyped(undefined);
      setDraft(null);
      setChosen(false);
    };
    if (held !== told) {
      setTold(held);
      // Another date was set from outside, and brings its own words.
      if (!sameDate(held, told)) begin();
    }
    useFormReset(frame, () => {
      begin();
      if (value === undefined) tell(defaultValue);
    });
    useKeptMarks(frame);

    const choose = (next: DateParts) => {
      const date = dateOfParts(next, era);
      const isOwn = words.trim() === "" || words === ownWords || (held !== null && words === inWords(held));
      setChosen(true);
      if (typeof date === "string") {
        setDraft(next.year === "" && next.month === "" && next.part === "" ? null : next);
        setTyped(isOwn ? "" : words);
        if (held) tell(null);
        return;
      }
      setDraft(null);
      const asStated = isOwn ? inWords(date) : words;
      if (isOwn) setOwnWords(asStated);
      setTyped(asStated);
      tell({ asStated, ...date });
    };

    const read = (date: DateFieldValue | null) => {
      if (date === null && chosen && held && words.trim() !== "") return tell({ ...held, asStated: words });
      if (date) setChosen(false);
      setDraft(null);
      tell(date);
    };

    return (
      <Field
        {...group}
        as="legend"
        ref={frame}
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
          form={form}
          value={held}
          resetValue={value === undefined ? defaultValue : undefined}
          onValueChange={read}
          text={words}
          onTextChange={setTyped}
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
        {sent.read && held
          ? (["precision", "asStated"] as const).map((part) => (
              <input
                key={part}
                type="hidden"
                name={`${sent.read}.${part}`}
                form={form}
                value={held[part]}
                disabled={disabled}
              />
            ))
          : null}
      </Field>
    );
  },
);
