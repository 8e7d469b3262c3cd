"use client";

import { forwardRef, type KeyboardEvent, type ReactNode } from "react";
import { ReadField, type ReadFieldProps } from "../field/ReadField.js";
import { useReadText } from "../field/useReadText.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { composes } from "../part/composes.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { showNumber } from "./numberText.js";
import { readNumberText, stepped } from "./readNumberText.js";
import { StepButtons } from "./StepButtons.js";
import { th } from "./th.js";

export interface NumberFieldProps extends Omit<ReadFieldProps<number>, "min" | "max" | "step" | "onValueChange"> {
  /** What the text now reads as, after each `onTextChange`; `null` when it is empty or cannot be read. */
  readonly onValueChange?: (value: number | null) => void;
  /** Shown beside the box and read with it, e.g. `บาท`. Words are also taken when they are typed: `1,200 บาท`. */
  readonly unit?: ReactNode;
  /** A smaller number is told, and said to be too small. */
  readonly min?: number;
  /** A larger number is told, and said to be too large. */
  readonly max?: number;
  /**
   * How far ↑ and ↓ go, and Page Up and Page Down ten times as far. Turning the wheel of a mouse never changes a number.
   * @default none: the arrows move in the text
   */
  readonly step?: number;
  /**
   * Buttons − and + beside the box, for small counts on a phone.
   * @default false
   */
  readonly stepButtons?: boolean;
  /**
   * Decimals to fill up to when the box is left; 0 also asks a phone for its whole-number keys. Nothing is ever rounded.
   * @default as many as were typed
   */
  readonly decimals?: number;
  /**
   * Whether figures stand in groups of three. Not in what is read figure by figure: a year, a number of a house.
   * @default true
   */
  readonly grouped?: boolean;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/**
 * A number as people type it: Thai or Latin figures, with or without commas. The text stays as typed until the box is left,
 * then is formatted; a text that is no number stays for the person to correct.
 * Renders an `<input type="text">`: `type="number"` drops Thai digits, commas and whatever it cannot read.
 */
export const NumberField = forwardRef<HTMLInputElement, NumberFieldProps>(function NumberField(
  { min, max, step, stepButtons = false, decimals, grouped = true, ...props },
  ref,
) {
  const { digits } = useKit();
  const messages = useMessages(th, en);
  const format = { digits, decimals, grouped };
  const limit = (value: number | undefined) => showNumber(value ?? null, { digits, grouped });
  const says = {
    notANumber: messages["numberField.notANumber"],
    tooSmall: fill(messages["numberField.tooSmall"], { limit: limit(min) }),
    tooLarge: fill(messages["numberField.tooLarge"], { limit: limit(max) }),
  };
  const unit = typeof props.unit === "string" ? props.unit : undefined;
  const box = useReadText<number>(props, {
    read: (text) => readNumberText(text, { ...format, min, max, unit, says }),
    show: (value) => showNumber(value, format),
    isWhole: always,
  });
  const fixed = box.disabled || box.readOnly;
  const { reading } = box;
  const go = (steps: number) => {
    const value = reading.kind === "value" ? reading.value : null;
    box.hold(stepped(value, steps, { step: step ?? 1, min, max }));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    props.onKeyDown?.(event);
    const steps = STEPS[event.key];
    // A text that is no number is not stepped over: it would be lost.
    if (!steps || step === undefined || fixed || reading.kind === "problem" || composes(event.nativeEvent)) return;
    event.preventDefault();
    go(steps);
  };
  return (
    <ReadField
      inputMode={decimals === 0 ? "numeric" : "decimal"}
      {...props}
      box={box}
      boxRef={ref}
      onKeyDown={onKeyDown}
      beside={
        stepButtons ? (
          <StepButtons
            label={props.label}
            disabled={fixed || reading.kind === "problem"}
            atStart={reading.kind === "value" && min !== undefined && reading.value <= min}
            atEnd={reading.kind === "value" && max !== undefined && reading.value >= max}
            now={box.text}
            go={go}
          />
        ) : undefined
      }
    />
  );
});

// Every text on the way to a number is a number, and the caller may count along.
function always(): boolean {
  return true;
}
