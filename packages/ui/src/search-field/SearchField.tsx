"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useRef } from "react";
import { Field } from "../field/Field.js";
import { Sign } from "../field/Sign.js";
import { useFieldState } from "../field/Surroundings.js";
import { useFieldIds } from "../field/useFieldIds.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { composes } from "../part/composes.js";
import { partClass } from "../part/partClass.js";
import { useFormReset } from "../part/useFormReset.js";
import { useMergedRef } from "../part/useMergedRef.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { th } from "./th.js";
import { useSearchText } from "./useSearchText.js";

// Not <search>: phones before 2023 do not know that element.
const landmark = (labelId: string) => ({ role: "search", "aria-labelledby": labelId }) as const;

type InputProps = Omit<ComponentPropsWithoutRef<"input">, "type" | "value" | "defaultValue" | "required" | "results">;

export interface SearchFieldProps extends InputProps {
  /** What is asked, in a few words. It names the control. */
  readonly label: ReactNode;
  /** One sentence that helps before anything is typed. */
  readonly hint?: ReactNode;
  /** What is wrong and how to put it right. Its presence marks the control invalid. */
  readonly error?: ReactNode;
  /**
   * Keeps the label for screen readers only, where a magnifying glass in its place says enough: above a table.
   * @default false
   */
  readonly labelHidden?: boolean;
  /** The value now. */
  readonly value?: string;
  /**
   * The value to begin with, when the part keeps its own.
   * @default ""
   */
  readonly defaultValue?: string;
  /** The words as typed, at every key. */
  readonly onValueChange?: (value: string) => void;
  /** The words, without spaces around them, when the typing rests; at once at Enter and when the box is cleared. */
  readonly onSearch?: (query: string) => void;
  /**
   * Milliseconds without a key after which the typing rests.
   * @default 300
   */
  readonly wait?: number;
  /** A search is under way. */
  readonly busy?: boolean;
  /** How many were found, for the words last searched. Said below the box and to screen readers. */
  readonly found?: number;
}

/**
 * Words to look for in a list that is on the page.
 * Renders an `<input type="search">` in an element with the role `search`.
 */
export const SearchField = forwardRef<HTMLInputElement, SearchFieldProps>(function SearchField(
  { label, hint, error, labelHidden = false, value, defaultValue = "", onValueChange, onSearch, ...more },
  ref,
) {
  const { wait = 300, busy = false, found, className, onChange, onKeyDown, onCompositionEnd, ...props } = more;
  const messages = useMessages(th, en);
  const { digits } = useKit();
  const { disabled, readOnly } = useFieldState(props);
  const box = useRef<HTMLInputElement>(null);
  const merged = useMergedRef(box, ref);
  const { text, type, clear, searchNow } = useSearchText({ value, defaultValue, onValueChange, onSearch, wait });
  useFormReset(box, () => {
    if (value === undefined) type(defaultValue, true);
  });
  const ids = useFieldIds({ id: props.id, hint, error, "aria-describedby": props["aria-describedby"] });
  const status = () => {
    if (busy) return messages["searchField.busy"];
    if (found === undefined || text.trim() === "") return "";
    if (found === 0) return fill(messages["searchField.none"], { query: text.trim() });
    return fill(messages["searchField.found"], { count: formatThaiNumber(found, { digits }) });
  };
  const clearAndStay = () => {
    clear();
    box.current?.focus();
  };
  const canClear = text !== "" && !disabled && !readOnly;
  return (
    <div {...landmark(ids.labelId)} className="saan-search" data-label-hidden={labelHidden || undefined}>
      <Field ids={ids} label={label} hint={hint} error={error} disabled={disabled}>
        <div className="saan-search-box">
          <Sign name="search" className="saan-search-sign" />
          <input
            autoComplete="off"
            enterKeyHint="search"
            {...props}
            ref={merged}
            type="search"
            id={ids.controlId}
            className={partClass("saan-control saan-search-input", className)}
            disabled={disabled}
            readOnly={readOnly}
            value={text}
            aria-invalid={ids.invalid || props["aria-invalid"]}
            aria-describedby={ids.describedBy}
            onChange={(event) => {
              const { isComposing } = event.nativeEvent as InputEvent;
              type(event.currentTarget.value, !isComposing);
              onChange?.(event);
            }}
            onCompositionEnd={(event) => {
              type(event.currentTarget.value, true);
              onCompositionEnd?.(event);
            }}
            onKeyDown={(event) => {
              onKeyDown?.(event);
              if (composes(event.nativeEvent) || event.defaultPrevented) return;
              if (event.key === "Enter" && onSearch) {
                // A search on the page is no answer of the form around it.
                event.preventDefault();
                searchNow(text.trim());
              } else if (event.key === "Escape" && canClear) {
                event.preventDefault();
                event.stopPropagation();
                clear();
              }
            }}
          />
          {canClear && (
            <button type="button" className="saan-search-clear" onClick={clearAndStay}>
              <Sign name="cross" />
              <span className="saan-visually-hidden">{messages["searchField.clear"]}</span>
            </button>
          )}
        </div>
        <div className="saan-read-said" role="status" data-busy={busy || undefined}>
          {status()}
        </div>
      </Field>
    </div>
  );
});
