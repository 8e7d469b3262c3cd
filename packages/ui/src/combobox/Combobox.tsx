"use client";

import {
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  forwardRef,
  type KeyboardEvent,
  type ReactElement,
  type RefAttributes,
  useRef,
  useState,
} from "react";
import { afterPress } from "../field/afterPress.js";
import { Field, type FieldContent } from "../field/Field.js";
import { useFieldState } from "../field/Surroundings.js";
import { says, useFieldIds } from "../field/useFieldIds.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { composes } from "../part/composes.js";
import { partClass } from "../part/partClass.js";
import { useFormReset } from "../part/useFormReset.js";
import { useMergedRef } from "../part/useMergedRef.js";
import { useKit } from "../provider/KitProvider.js";
import { ComboboxButton } from "./ComboboxButton.js";
import { ComboboxPanel } from "./ComboboxPanel.js";
import { ComboboxRowView } from "./ComboboxRowView.js";
import { en } from "./en.js";
import type { ComboboxOption, ComboboxRow, ComboboxSearch } from "./option.js";
import { leave, rowsOf } from "./rows.js";
import { statusText } from "./statusText.js";
import { th } from "./th.js";
import { useChoice } from "./useChoice.js";
import { useListbox } from "./useListbox.js";

type InputProps = Omit<ComponentPropsWithoutRef<"input">, "required" | "value" | "defaultValue" | "onChange" | "type">;

export interface ComboboxProps<T> extends FieldContent, InputProps {
  /**
   * The options themselves, when they are all here. They are searched by label, detail and keywords; thousands are fine.
   * Keep the array the same while its content is: what it is searched by is made once for each array.
   */
  readonly options?: readonly ComboboxOption<T>[];
  /** Answers the options for a text, at once or later; for what is too much to be here, or has a search of its own. */
  readonly search?: ComboboxSearch<T>;
  /** The words that stand in the box for a value. */
  readonly textOf: (value: T) => string;
  /** The chosen value, or `null`. Leave it out to let the box keep its own. */
  readonly value?: T | null;
  /** The value to begin with, when the part keeps its own. */
  readonly defaultValue?: T | null;
  /** Called with the value chosen, and with `null` once the text no longer stands for it. */
  readonly onValueChange?: (value: T | null) => void;
  /** Makes a value of a text that is in no list; with it, what was typed is taken when the box is left. */
  readonly fromText?: (text: string) => T;
  /** What a native form sends under `name` for a value, instead of the words in the box: a code. */
  readonly formValue?: (value: T) => string;
  /** The text in the box, when the caller keeps it. */
  readonly text?: string;
  /** Every change of the text, so that a form can keep one that is not chosen yet. */
  readonly onTextChange?: (text: string) => void;
  /** A text to begin with that is not chosen yet, from a draft. */
  readonly defaultText?: string;
  /**
   * Opens the list as soon as the box has the focus: for short lists.
   * @default false
   */
  readonly openOnFocus?: boolean;
  /**
   * Milliseconds of rest before a source that answers later is asked.
   * @default 200
   */
  readonly debounce?: number;
}

function ComboboxOf<T>(props: ComboboxProps<T>, ref: ForwardedRef<HTMLInputElement>) {
  const { label, hint, error, required, options, search, textOf, value, defaultValue, onValueChange, ...more } = props;
  const { fromText, formValue, onTextChange, defaultText, text: keptText, openOnFocus, debounce = 200, ...rest } = more;
  const { className, onBlur, onFocus, onClick, onKeyDown, name, ...input } = rest;
  const { disabled, readOnly } = useFieldState(input);
  const { digits } = useKit();
  const messages = useMessages(th, en);
  const box = useRef<HTMLInputElement>(null);
  const boxRef = useMergedRef(box, ref);
  const frame = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [unchosen, setUnchosen] = useState(false);
  const choice = useChoice({
    value,
    defaultValue: defaultValue ?? null,
    defaultText,
    text: keptText,
    textOf,
    onValueChange,
    onTextChange,
  });
  const { text, chosen, chosenText } = choice;
  const locked = Boolean(disabled || readOnly);
  useFormReset(box, () => {
    setUnchosen(false);
    choice.reset();
  });

  const ownError = unchosen && text !== "" ? fill(messages["combobox.unchosen"], { text }) : undefined;
  const shownError = says(error) ? error : ownError;
  const ids = useFieldIds({ id: props.id, hint, error: shownError, "aria-describedby": props["aria-describedby"] });

  const list = useListbox<T>({
    id: ids.controlId,
    frame,
    panel,
    options,
    search,
    debounce,
    rowsOf: (found) => rowsOf(found, fromText ? text : ""),
    // Where free text is welcome, Enter must mean the text.
    lightsBest: fromText === undefined,
    locked,
  });
  const { found, rows, open, lit } = list;
  // A box that has its value shows every option, not only that one.
  const query = text === chosenText ? "" : text;

  const pick = (row: ComboboxRow<T>) => {
    if (row.kind === "retry") return list.ask(found.query);
    setUnchosen(false);
    if (row.kind === "option") choice.choose(row.option.value);
    else if (row.kind === "text" && fromText) choice.choose(fromText(row.text));
    list.close();
  };

  const settle = () => {
    const left = leave(text, chosenText, found, fromText !== undefined);
    if (left.kind === "choose") choice.choose(left.option.value);
    else if (left.kind === "take" && fromText) choice.choose(fromText(left.text));
    afterPress(() => setUnchosen(left.kind === "unchosen"));
  };

  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    onKeyDown?.(event);
    if (event.defaultPrevented || composes(event.nativeEvent) || list.onKeyDown(event, query)) return;
    if (event.key !== "Enter" || locked) return;
    if (!open) return settle();
    event.preventDefault();
    const row = rows[lit];
    if (row) return pick(row);
    if (fromText) settle();
    if (found.status !== "searching") list.close();
  };

  const type = (next: string) => {
    setUnchosen(false);
    choice.type(next);
    list.search(next);
  };

  const clears = text !== "" && !locked;

  return (
    <Field ids={ids} label={label} hint={hint} error={shownError} required={required} disabled={disabled}>
      <div className="saan-combobox-frame" ref={frame}>
        <input
          type="text"
          {...list.input}
          {...input}
          ref={boxRef}
          id={ids.controlId}
          name={formValue ? undefined : name}
          value={text}
          disabled={disabled}
          readOnly={readOnly}
          className={partClass("saan-control saan-combobox", className)}
          aria-required={required || input["aria-required"]}
          aria-invalid={ids.invalid || input["aria-invalid"]}
          aria-describedby={ids.describedBy}
          onKeyDown={onKey}
          onChange={(event) => type(event.currentTarget.value)}
          onClick={(event) => {
            onClick?.(event);
            list.show(query);
          }}
          onFocus={(event) => {
            onFocus?.(event);
            list.prepare();
            if (openOnFocus) list.show(query);
          }}
          onBlur={(event) => {
            onBlur?.(event);
            list.close();
            if (!locked) settle();
          }}
        />
        <ComboboxButton
          label={typeof label === "string" ? label : ""}
          clears={clears}
          open={open}
          locked={locked}
          controls={list.input["aria-controls"]}
          onPress={() => {
            box.current?.focus();
            if (clears) type("");
            else if (open) list.close();
            else list.show(query);
          }}
        />
      </div>
      {formValue ? (
        <input
          type="hidden"
          name={name}
          form={input.form}
          value={chosen === null ? "" : formValue(chosen)}
          disabled={disabled}
        />
      ) : null}
      <ComboboxPanel
        list={list}
        panel={panel}
        labelId={ids.labelId}
        status={open ? statusText(found, messages, digits) : ""}
        onPick={pick}
      >
        {(row) => <ComboboxRowView row={row} query={found.query} />}
      </ComboboxPanel>
    </Field>
  );
}

/**
 * A box to search in and choose from, for lists too long to read: places, organisations. What was typed is never lost: it
 * is chosen, taken as typed (`fromText`), or left standing with a word about it.
 * Renders an `<input role="combobox">`; what an input takes goes to it.
 */
export const Combobox = forwardRef(ComboboxOf) as <T>(
  props: ComboboxProps<T> & RefAttributes<HTMLInputElement>,
) => ReactElement;
