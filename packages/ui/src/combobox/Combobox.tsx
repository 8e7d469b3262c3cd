"use client";

import { useCombobox } from "downshift";
import { ChevronDown, X } from "lucide-react";
import {
  type ComponentPropsWithoutRef,
  type FocusEvent,
  type ForwardedRef,
  forwardRef,
  type KeyboardEvent,
  type ReactElement,
  type RefAttributes,
  type SyntheticEvent,
  useEffect,
  useRef,
  useState,
} from "react";
import { afterPress } from "../field/afterPress.js";
import { Field, type FieldContent } from "../field/Field.js";
import { says, useFieldIds } from "../field/useFieldIds.js";
import { useEscape } from "../layer/useEscape.js";
import { usePlace } from "../layer/usePlace.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { ComboboxRowView } from "./ComboboxRowView.js";
import { en } from "./en.js";
import { keepsText } from "./keepsText.js";
import type { ComboboxRow, ComboboxSearch } from "./option.js";
import { leave, rowsOf } from "./rows.js";
import { statusText } from "./statusText.js";
import { th } from "./th.js";
import { useChoice } from "./useChoice.js";
import { useSearch } from "./useSearch.js";

type InputProps = Omit<ComponentPropsWithoutRef<"input">, "required" | "value" | "defaultValue" | "onChange" | "type">;

export interface ComboboxProps<T> extends FieldContent, InputProps {
  /** Answers the options for a text, at once or later. */
  readonly search: ComboboxSearch<T>;
  /** The words that stand in the box for a value. */
  readonly textOf: (value: T) => string;
  /** The chosen value, or `null`. Leave it out to let the box keep its own. */
  readonly value?: T | null;
  readonly defaultValue?: T | null;
  /** Called with the value chosen, and with `null` once the text no longer stands for it. */
  readonly onValueChange?: (value: T | null) => void;
  /** Makes a value of a text that is in no list; with it, what was typed is taken when the box is left. */
  readonly fromText?: (text: string) => T;
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

/** Keeps Downshift from doing what we have done, or what must not be done. */
function ours(event: SyntheticEvent) {
  (event.nativeEvent as Event & { preventDownshiftDefault?: boolean }).preventDownshiftDefault = true;
}

function keepFocus(event: SyntheticEvent) {
  event.preventDefault();
}

function ComboboxOf<T>(props: ComboboxProps<T>, ref: ForwardedRef<HTMLInputElement>) {
  const { label, hint, error, required, search, textOf, value, defaultValue, onValueChange, fromText, ...more } = props;
  const { onTextChange, defaultText, text: keptText, openOnFocus = false, debounce = 200, ...rest } = more;
  const { className, onBlur, onFocus, ...input } = rest;
  const { disabled, readOnly } = input;
  const { digits } = useKit();
  const messages = useMessages(th, en);
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
  const { text, chosenText } = choice;
  const { state: found, ask } = useSearch(search, debounce);
  const rows = rowsOf(found, fromText ? text : "");

  const ownError = unchosen && text !== "" ? fill(messages["combobox.unchosen"], { text }) : undefined;
  const shownError = says(error) ? error : ownError;
  const ids = useFieldIds({ id: props.id, hint, error: shownError, "aria-describedby": props["aria-describedby"] });

  const list = useCombobox<ComboboxRow<T>>({
    items: rows as ComboboxRow<T>[],
    inputValue: text,
    selectedItem: null,
    itemToString: () => text,
    inputId: ids.controlId,
    labelId: ids.labelId,
    menuId: `${ids.controlId}-list`,
    toggleButtonId: `${ids.controlId}-open`,
    getItemId: (index) => `${ids.controlId}-option-${index}`,
    stateReducer: readOnly || disabled ? (state) => ({ ...state, isOpen: false }) : keepsText,
    onIsOpenChange: ({ isOpen, type }) => {
      if (isOpen && type !== useCombobox.stateChangeTypes.InputChange) ask(text === chosenText ? "" : text);
    },
  });
  const { isOpen, highlightedIndex, setHighlightedIndex, closeMenu, openMenu } = list;
  useEscape(isOpen, closeMenu);
  usePlace(isOpen, frame, panel);

  // The best answer to a typed text is ready for Enter; where free text is welcome, Enter must mean the text.
  const lights = fromText === undefined;
  useEffect(() => {
    const best = lights && found.status === "ready" && found.query !== "" && found.options.length > 0;
    setHighlightedIndex(best ? 0 : -1);
  }, [found, lights, setHighlightedIndex]);

  const pick = (row: ComboboxRow<T>) => {
    if (row.kind === "retry") return ask(found.query);
    setUnchosen(false);
    if (row.kind === "option") choice.choose(row.option.value);
    else if (fromText) choice.choose(fromText(row.text));
    closeMenu();
  };

  const settle = () => {
    const left = leave(text, chosenText, found, fromText !== undefined);
    if (left.kind === "choose") choice.choose(left.option.value);
    else if (left.kind === "take" && fromText) choice.choose(fromText(left.text));
    afterPress(() => setUnchosen(left.kind === "unchosen"));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    input.onKeyDown?.(event);
    // Enter ends a composition, Esc cancels it: neither is meant for the list. 229 is what Safari reports instead.
    if (event.nativeEvent.isComposing || event.keyCode === 229 || event.key === "Escape") return ours(event);
    if (event.key !== "Enter" || readOnly) return;
    ours(event);
    if (!isOpen) return settle();
    event.preventDefault();
    const row = rows[highlightedIndex];
    if (row) return pick(row);
    if (fromText) settle();
    if (found.status !== "searching") closeMenu();
  };

  const type = (next: string) => {
    setUnchosen(false);
    choice.type(next);
    ask(next);
  };

  const name = typeof label === "string" ? label : "";
  const status = isOpen ? statusText(found, messages, digits) : "";
  const canClear = text !== "" && !disabled && !readOnly;

  return (
    <Field ids={ids} label={label} hint={hint} error={shownError} required={required} disabled={disabled}>
      <div className="saan-combobox-frame" ref={frame}>
        <input
          type="text"
          autoCapitalize="none"
          spellCheck={false}
          {...list.getInputProps({
            ...input,
            ref,
            onKeyDown,
            onChange: (event) => type(event.currentTarget.value),
            onFocus: (event: FocusEvent<HTMLInputElement>) => {
              onFocus?.(event);
              if (openOnFocus) openMenu();
            },
            onBlur: (event: FocusEvent<HTMLInputElement>) => {
              onBlur?.(event);
              settle();
            },
          })}
          className={className ? `saan-control saan-combobox ${className}` : "saan-control saan-combobox"}
          aria-required={required || undefined}
          aria-invalid={ids.invalid || undefined}
          aria-describedby={ids.describedBy}
          aria-activedescendant={
            isOpen && highlightedIndex >= 0 ? `${ids.controlId}-option-${highlightedIndex}` : undefined
          }
        />
        {canClear ? (
          <button
            type="button"
            tabIndex={-1}
            className="saan-combobox-button"
            aria-label={fill(messages["combobox.clear"], { label: name })}
            onMouseDown={keepFocus}
            onClick={() => {
              type("");
              frame.current?.querySelector("input")?.focus();
            }}
          >
            <X aria-hidden="true" size="1.2em" />
          </button>
        ) : (
          <button
            type="button"
            {...list.getToggleButtonProps({ disabled: disabled || readOnly })}
            className="saan-combobox-button"
            aria-label={fill(messages["combobox.open"], { label: name })}
          >
            <ChevronDown aria-hidden="true" size="1.2em" />
          </button>
        )}
      </div>
      <div className="saan-combobox-panel" ref={panel} hidden={!isOpen}>
        {/* A press between the rows or on the scroll bar leaves the focus in the box. */}
        <ul {...list.getMenuProps({ onMouseDown: keepFocus })} className="saan-combobox-list">
          {isOpen
            ? rows.map((row, index) => (
                <li
                  {...list.getItemProps({
                    item: row,
                    index,
                    onClick: (event) => {
                      ours(event);
                      pick(row);
                    },
                  })}
                  key={row.key}
                  className="saan-combobox-option"
                  data-highlighted={index === highlightedIndex || undefined}
                >
                  <ComboboxRowView row={row} query={found.query} />
                </li>
              ))
            : null}
        </ul>
        <div className="saan-combobox-status" aria-hidden="true">
          {status}
        </div>
      </div>
      <div className="saan-visually-hidden" role="status">
        {status}
      </div>
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
