"use client";

import { formatThaiTime, parseThaiTime } from "@saan/thai/calendar";
import { toLatinDigits } from "@saan/thai/numbers";
import { forwardRef } from "react";
import { ReadField, type ReadFieldProps } from "../field/ReadField.js";
import type { TextReading } from "../field/readText.js";
import { useReadText } from "../field/useReadText.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { composes } from "../part/composes.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { th } from "./th.js";
import { isEndOfDay, timeStepped } from "./timeSteps.js";

export interface TimeFieldProps extends Omit<ReadFieldProps<string>, "min" | "max" | "step"> {
  /** `HH:MM`, of 24 hours: `13:00`. */
  readonly value?: string | null;
  /** The earliest time, `HH:MM`. An earlier one is told, and said to be too early. */
  readonly min?: string;
  /** The latest time, `HH:MM`. */
  readonly max?: string;
  /**
   * Minutes that ↑ and ↓ go; Page Up and Page Down go an hour.
   * @default 5
   */
  readonly step?: number;
}

const WHOLE = /^\d{2}[.:]\d{2}$|น\.$/;

/**
 * A time of the day as people write or say it: `13.00 น.`, `13:00`, `1300`, `๙.๓๐`, `9 โมงเช้า`, `บ่ายโมงครึ่ง`. It reads the time
 * back, and holds it as `13:00`.
 * Renders an `<input type="text">`: the native time box speaks the language of the browser, with AM and PM.
 */
export const TimeField = forwardRef<HTMLInputElement, TimeFieldProps>(function TimeField(
  { min, max, step = 5, onKeyDown, ...props },
  ref,
) {
  const { digits, locale } = useKit();
  const messages = useMessages(th, en);
  const show = (time: string) => formatThaiTime(time, { digits, locale });
  const read = (text: string): TextReading<string> => {
    if (text.trim() === "") return { kind: "empty" };
    const value = parseThaiTime(text);
    if (value === undefined) {
      return { kind: "problem", problem: messages[isEndOfDay(text) ? "timeField.midnight" : "timeField.notATime"] };
    }
    const wrong = min && value < min ? "tooEarly" : max && value > max ? "tooLate" : undefined;
    const limit = show((wrong === "tooEarly" ? min : max) ?? "");
    const problem = wrong && fill(messages[`timeField.${wrong}`], { limit });
    return { kind: "value", value, shown: show(value), ...(problem && { problem }) };
  };
  const isWhole = (text: string) => WHOLE.test(toLatinDigits(text.trim())) && parseThaiTime(text) !== undefined;
  const box = useReadText<string>(props, { read, show, isWhole });
  const { reading } = box;
  const time = reading.kind === "value" ? reading.value : undefined;
  return (
    <ReadField
      width="short"
      {...props}
      box={box}
      boxRef={ref}
      said={time && show(time) !== box.text ? fill(messages["timeField.reads"], { time: show(time) }) : ""}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        const { key, nativeEvent } = event;
        const minutes = { ArrowUp: step, ArrowDown: -step, PageUp: 60, PageDown: -60 }[key];
        if (!minutes || box.disabled || box.readOnly || composes(nativeEvent) || reading.kind === "problem") return;
        event.preventDefault();
        box.hold(timeStepped(time, Math.sign(minutes), { step: Math.abs(minutes), min, max }));
      }}
    />
  );
});
