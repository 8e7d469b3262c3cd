"use client";

import { type ComponentPropsWithoutRef, forwardRef, useImperativeHandle, useRef } from "react";
import { Field, type FieldContent } from "../field/Field.js";
import { useFieldIds } from "../field/useFieldIds.js";
import { GraphemeCounter } from "./GraphemeCounter.js";
import { useText } from "./useText.js";

export interface TextAreaProps extends FieldContent, Omit<ComponentPropsWithoutRef<"textarea">, "required"> {
  /**
   * Lines shown while empty. The box grows with what is typed, where the browser can (`field-sizing`).
   * @default 4
   */
  readonly rows?: number;
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
  { label, hint, error, required, rows = 4, maxGraphemes, className, onChange, ...props },
  ref,
) {
  const box = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => box.current as HTMLTextAreaElement, []);
  const counted = maxGraphemes !== undefined;
  const [text, setText] = useText(box, props.value ?? props.defaultValue, counted);
  const own = useFieldIds({ id: props.id });
  const limitId = `${own.controlId}-limit`;
  const more = [counted && limitId, props["aria-describedby"]].filter(Boolean).join(" ");
  const ids = useFieldIds({ id: own.controlId, hint, error, "aria-describedby": more });
  return (
    <Field ids={ids} label={label} hint={hint} error={error} required={required} disabled={props.disabled}>
      <textarea
        {...props}
        ref={box}
        id={ids.controlId}
        rows={rows}
        className={className ? `saan-control saan-text-area ${className}` : "saan-control saan-text-area"}
        aria-required={required || undefined}
        aria-invalid={ids.invalid || undefined}
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
