"use client";

import { type ComponentPropsWithoutRef, type FocusEvent, type ForwardedRef, type ReactNode, useRef } from "react";
import { composes } from "../part/composes.js";
import { partClass } from "../part/partClass.js";
import { useMergedRef } from "../part/useMergedRef.js";
import { useSentName } from "../part/useSentName.js";
import { Field, type FieldContent } from "./Field.js";
import type { ReadTextProps } from "./readText.js";
import { useFieldIds } from "./useFieldIds.js";
import type { ReadBox } from "./useReadText.js";

/** What every field with a box that is read takes: its words, its value, and whatever an input takes. */
export interface ReadFieldProps<Value>
  extends FieldContent,
    ReadTextProps<Value>,
    Omit<ComponentPropsWithoutRef<"input">, "required" | "type" | "name" | "value" | "defaultValue" | "width"> {
  /** The width the expected answer needs, as a hint to the eye. */
  readonly width?: "short" | "medium" | "full";
}

interface Props<Value> extends ReadFieldProps<Value> {
  readonly box: ReadBox<Value>;
  readonly boxRef: ForwardedRef<HTMLInputElement>;
  readonly type?: string;
  /** What is read back below the box; heard when it changes. */
  readonly said?: ReactNode;
  /** Read with the box, and stands beside it. */
  readonly unit?: ReactNode;
  /** Buttons that belong to the box. Going to them is not leaving it. */
  readonly beside?: ReactNode;
  /** What is offered below the box. */
  readonly below?: ReactNode;
  /** What stands in the box in the place of its text. */
  readonly veil?: string | undefined;
  /**
   * Every change of the text by hand goes through here, so that a field can put it in order as it is typed; not while an
   * input method composes it (`composing`), which would lose its place.
   */
  readonly typed?: (element: HTMLInputElement, composing: boolean) => string;
  /** The focus left the box and its buttons. */
  readonly onLeave?: () => void;
}

/** Label, hint, error, box and what was read in it. The thin part that every field with a {@link ReadBox} shares. */
export function ReadField<Value>({
  box,
  boxRef,
  label,
  hint,
  error,
  required,
  value: _value,
  defaultValue: _defaultValue,
  onValueChange: _onValueChange,
  text: _text,
  onTextChange: _onTextChange,
  name,
  width = "medium",
  said,
  unit,
  beside,
  below,
  veil,
  typed,
  onLeave,
  className,
  onChange,
  onBlur,
  onKeyDown,
  onCompositionEnd,
  ...props
}: Props<Value>) {
  const { input, reading, disabled, readOnly } = box;
  const row = useRef<HTMLDivElement>(null);
  const sent = useSentName(name);
  const merged = useMergedRef(input, boxRef);
  const problem = box.left && "problem" in reading ? reading.problem : undefined;
  // A text that cannot be read is wrong whatever else is said of it, and nobody knows better why than who reads it.
  const shownError = problem ?? error;
  const { controlId } = useFieldIds({ id: props.id });
  const unitId = `${controlId}.unit`;
  const saidId = `${controlId}.said`;
  const more = [unit && unitId, said !== undefined && saidId, props["aria-describedby"]].filter(Boolean).join(" ");
  const ids = useFieldIds({ id: controlId, hint, error: shownError, "aria-describedby": more });
  const group = {
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (row.current?.contains(relatedTarget)) return;
      box.leave();
      onLeave?.();
    },
  };
  return (
    <Field ids={ids} label={label} hint={hint} error={shownError} required={required} disabled={disabled}>
      <div className="saan-read-row" data-width={width} ref={row} {...group}>
        <input
          type="text"
          autoComplete="off"
          {...props}
          ref={merged}
          id={controlId}
          name={sent.typed}
          className={partClass("saan-control saan-read-box", className)}
          value={veil ?? box.text}
          disabled={disabled}
          readOnly={readOnly}
          aria-required={required || props["aria-required"]}
          aria-invalid={ids.invalid || props["aria-invalid"]}
          aria-describedby={ids.describedBy}
          onBlur={onBlur}
          onChange={(event) => {
            const { isComposing = false } = event.nativeEvent as InputEvent;
            box.type(typed ? typed(event.currentTarget, isComposing) : event.currentTarget.value);
            onChange?.(event);
          }}
          onCompositionEnd={(event) => {
            if (typed) box.type(typed(event.currentTarget, false));
            onCompositionEnd?.(event);
          }}
          onKeyDown={(event) => {
            onKeyDown?.(event);
            // Enter sends the form: the value must be in it.
            if (event.key === "Enter" && !composes(event.nativeEvent)) box.settle();
          }}
        />
        {unit ? (
          <span className="saan-read-unit" id={unitId}>
            {unit}
          </span>
        ) : null}
        {beside}
        {sent.read ? (
          <input
            type="hidden"
            name={sent.read}
            form={props.form}
            disabled={disabled}
            value={reading.kind === "value" ? String(reading.value) : box.text}
          />
        ) : null}
      </div>
      {said === undefined ? null : (
        <div className="saan-read-said" id={saidId} aria-live="polite">
          {said}
        </div>
      )}
      {below}
    </Field>
  );
}
