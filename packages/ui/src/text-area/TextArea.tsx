"use client";

import { type ComponentPropsWithoutRef, forwardRef, useRef } from "react";
import { Field, type FieldContent } from "../field/Field.js";
import { useFieldState } from "../field/Surroundings.js";
import { useFieldIds } from "../field/useFieldIds.js";
import { partClass } from "../part/partClass.js";
import { useMergedRef } from "../part/useMergedRef.js";
import { GraphemeCounter } from "./GraphemeCounter.js";
import { useText } from "./useText.js";

export interface TextAreaProps extends FieldContent, Omit<ComponentPropsWithoutRef<"textarea">, "required"> {
  /**
   * Lines shown while empty.
   * @default 4
   */
  readonly rows?: number;
  /**
   * Grows with what is typed, where the browser can (`field-sizing`); elsewhere, and with `false`, a longer text scrolls.
   * @default true
   */
  readonly grows?: boolean;
  /**
   * The limit in characters as a reader counts them: `ที่` is one. A counter shows what is left. Nothing is cut off and
   * nothing is refused: a text over the limit stays, and the form says so through `error`.
   */
  readonly maxGraphemes?: number;
}

/**
 * Several lines of text with their label, hint and error.
 * Renders a `<textarea>`; everything a textarea takes goes to it.
 */
export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(
  { label, hint, error, required, rows = 4, grows = true, maxGraphemes, className, onChange, ...props },
  ref,
) {
  const box = useRef<HTMLTextAreaElement>(null);
  const merged = useMergedRef(box, ref);
  const { disabled, readOnly } = useFieldState(props);
  const counted = maxGraphemes !== undefined;
  const [text, setText] = useText(box, props.value ?? props.defaultValue, counted);
  const own = useFieldIds({ id: props.id });
  const limitId = `${own.controlId}-limit`;
  const more = [counted && limitId, props["aria-describedby"]].filter(Boolean).join(" ");
  const ids = useFieldIds({ id: own.controlId, hint, error, "aria-describedby": more });
  return (
    <Field ids={ids} label={label} hint={hint} error={error} required={required} disabled={disabled}>
      <textarea
        {...props}
        ref={merged}
        id={ids.controlId}
        rows={rows}
        className={partClass(
          grows ? "saan-control saan-text-area" : "saan-control saan-text-area saan-text-area-fixed",
          className,
        )}
        disabled={disabled}
        readOnly={readOnly}
        aria-required={required || props["aria-required"]}
        aria-invalid={ids.invalid || props["aria-invalid"]}
        aria-describedby={ids.describedBy}
        onChange={(event) => {
          if (counted) setText(event.currentTarget.value);
          onChange?.(event);
        }}
      />
      {counted && <GraphemeCounter id={limitId} text={String(props.value ?? text)} max={maxGraphemes} />}
    </Field>
  );
});
