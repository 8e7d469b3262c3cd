"use client";

import {
  type ForwardedRef,
  forwardRef,
  type KeyboardEvent,
  type ReactElement,
  type RefAttributes,
  useRef,
  useState,
} from "react";
import { ComboboxButton } from "../combobox/ComboboxButton.js";
import { ComboboxPanel } from "../combobox/ComboboxPanel.js";
import { en as comboboxEn } from "../combobox/en.js";
import type { ComboboxRow } from "../combobox/option.js";
import { leave, rowsOf } from "../combobox/rows.js";
import { statusText } from "../combobox/statusText.js";
import { th as comboboxTh } from "../combobox/th.js";
import { useListbox } from "../combobox/useListbox.js";
import { afterPress } from "../field/afterPress.js";
import { Field } from "../field/Field.js";
import { useFieldState } from "../field/Surroundings.js";
import { says, useFieldIds } from "../field/useFieldIds.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { composes } from "../part/composes.js";
import { partClass } from "../part/partClass.js";
import { useControlled } from "../part/useControlled.js";
import { useFormReset } from "../part/useFormReset.js";
import { useMergedRef } from "../part/useMergedRef.js";
import { useKit } from "../provider/KitProvider.js";
import { ChosenTags, tagAt } from "./ChosenTags.js";
import { allToggled, isChosen, toggled } from "./chosenValues.js";
import { MultiSelectRowView } from "./MultiSelectRowView.js";
import type { MultiSelectProps } from "./multiSelectProps.js";
import { useCounts } from "./useCounts.js";

const none: readonly never[] = [];

function MultiSelectOf<T>(props: MultiSelectProps<T>, ref: ForwardedRef<HTMLInputElement>) {
  const { label, hint, error, required, options, search, value, defaultValue = none, onValueChange, ...more } = props;
  const { keyOf = String, textOf, max = Number.POSITIVE_INFINITY, selectAll, debounce = 200, ...rest } = more;
  const { className, onBlur, onFocus, onClick, onKeyDown, name, ...input } = rest;
  const { disabled, readOnly } = useFieldState(input);
  const locked = Boolean(disabled || readOnly);
  const { digits } = useKit();
  const listMessages = useMessages(comboboxTh, comboboxEn);
  const box = useRef<HTMLInputElement>(null);
  const boxRef = useMergedRef(box, ref);
  const frame = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const tags = useRef<HTMLUListElement>(null);
  const [values, setValues] = useControlled(value, defaultValue, onValueChange);
  const [text, setText] = useState("");
  const [unchosen, setUnchosen] = useState(false);
  const { said, say, ofMax } = useCounts(max);
  const chosen = { values, keyOf, max };
  const isFull = values.length >= max;
  const words = (one: T) =>
    textOf?.(one) ?? options?.find((option) => keyOf(option.value) === keyOf(one))?.label ?? keyOf(one);
  useFormReset(box, () => {
    if (value === undefined) setValues(defaultValue);
    setText("");
    setUnchosen(false);
  });

  const ownError = unchosen && text !== "" ? fill(listMessages["combobox.unchosen"], { text }) : undefined;
  const shownError = says(error) ? error : ownError;
  const ids = useFieldIds({ id: props.id, hint, error: shownError, "aria-describedby": props["aria-describedby"] });
  const list = useListbox<T>({
    id: ids.controlId,
    frame,
    panel,
    options,
    search,
    debounce,
    rowsOf: (found) => rowsOf(found, "", selectAll && text === ""),
    lightsBest: true,
    locked,
  });
  const { found, rows, open, lit } = list;
  const pressable = found.options.filter((option) => !option.disabled);
  const takesAllOut = pressable.every((option) => isChosen(chosen, keyOf(option.value)));

  const change = (next: readonly T[], about?: T) => {
    setValues(next);
    if (about !== undefined) say(next.length > values.length ? "added" : "removed", words(about), next.length);
  };

  const write = (next: string) => {
    setUnchosen(false);
    setText(next);
    list.search(next);
  };

  const pick = (row: ComboboxRow<T>) => {
    if (row.kind === "retry") return list.ask(found.query);
    if (row.kind === "all")
      return change(
        allToggled(
          chosen,
          pressable.map((option) => option.value),
        ),
      );
    if (row.kind !== "option" || isHeld(row)) return;
    change(toggled(chosen, row.option.value), row.option.value);
    // What was typed has found its answer: the next name is typed into an empty box.
    if (text !== "") write("");
  };

  const isHeld = (row: ComboboxRow<T>) => row.kind === "option" && isFull && !isChosen(chosen, keyOf(row.option.value));
  const isRowChosen = (row: ComboboxRow<T>) =>
    row.kind === "option" ? isChosen(chosen, keyOf(row.option.value)) : row.kind === "all" && takesAllOut;

  const settle = () => {
    const left = leave(text, "", found, false);
    if (left.kind === "choose") {
      if (!isChosen(chosen, keyOf(left.option.value))) change(toggled(chosen, left.option.value), left.option.value);
      setText("");
    }
    afterPress(() => setUnchosen(left.kind === "unchosen"));
  };

  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    onKeyDown?.(event);
    if (event.defaultPrevented || composes(event.nativeEvent)) return;
    if (event.key === "Backspace" && text === "" && values.length > 0 && !locked) {
      // To the last tag first, which says what it is; a second press takes it out.
      event.preventDefault();
      tagAt(tags.current, values.length - 1)?.focus();
    } else if (!list.onKeyDown(event, text) && event.key === "Enter" && !locked) {
      // The form is sent: a name left in the box is chosen, or said not to be.
      if (!open) return settle();
      event.preventDefault();
      const row = rows[lit];
      if (row) pick(row);
      else if (found.status !== "searching") list.close();
    }
  };

  // Read-only, the chosen words are what the box holds: the tags show them in its place.
  const isRead = Boolean(readOnly && !disabled && values.length > 0);
  const status = open ? statusText(found, listMessages, digits) : "";
  return (
    <Field ids={ids} label={label} hint={hint} error={shownError} required={required} disabled={disabled}>
      <ChosenTags
        tags={values.map((one) => ({ key: keyOf(one), text: words(one) }))}
        labelId={ids.labelId}
        listRef={tags}
        locked={locked}
        isRead={isRead}
        disabled={disabled}
        onRemove={(key) => {
          const gone = values.find((one) => keyOf(one) === key);
          if (gone !== undefined) change(toggled(chosen, gone), gone);
        }}
        onPastEnd={() => box.current?.focus()}
      />
      <div className="saan-combobox-frame" ref={frame}>
        <input
          type="text"
          {...list.input}
          {...input}
          ref={boxRef}
          id={ids.controlId}
          value={isRead ? values.map(words).join(", ") : text}
          disabled={disabled}
          readOnly={readOnly}
          className={partClass("saan-control saan-combobox", className)}
          aria-required={required || input["aria-required"]}
          aria-invalid={ids.invalid || input["aria-invalid"]}
          aria-describedby={ids.describedBy}
          onKeyDown={onKey}
          onChange={(event) => write(event.currentTarget.value)}
          onClick={(event) => {
            onClick?.(event);
            list.show(text);
          }}
          onFocus={(event) => {
            onFocus?.(event);
            list.prepare();
          }}
          onBlur={(event) => {
            onBlur?.(event);
            list.close();
            if (!locked) settle();
          }}
        />
        <ComboboxButton
          label={typeof label === "string" ? label : ""}
          clears={text !== "" && !locked}
          open={open}
          locked={locked}
          controls={list.input["aria-controls"]}
          onPress={() => {
            box.current?.focus();
            if (text !== "") write("");
            else if (open) list.close();
            else list.show("");
          }}
        />
      </div>
      {name
        ? values.map((one) => (
            <input
              key={keyOf(one)}
              type="hidden"
              name={name}
              form={input.form}
              value={keyOf(one)}
              disabled={disabled}
            />
          ))
        : null}
      <ComboboxPanel
        list={list}
        panel={panel}
        labelId={ids.labelId}
        status={open && isFull ? ofMax("full", values.length) : status}
        isChosen={isRowChosen}
        isHeld={isHeld}
        onPick={pick}
      >
        {(row) => <MultiSelectRowView row={row} query={found.query} chosen={isRowChosen(row)} />}
      </ComboboxPanel>
      {values.length > 0 ? <div className="saan-multi-select-count">{ofMax("count", values.length)}</div> : null}
      <div className="saan-visually-hidden" role="status">
        {said}
      </div>
    </Field>
  );
}

/**
 * Several choices from a list, searched as in a Combobox. Each chosen one stands above the box and can be taken out again.
 * Renders an `<input role="combobox">` with a list of several choices; what an input takes goes to it.
 */
export const MultiSelect = forwardRef(MultiSelectOf) as <T = string>(
  props: MultiSelectProps<T> & RefAttributes<HTMLInputElement>,
) => ReactElement;
