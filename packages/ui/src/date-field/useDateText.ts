"use client";

import type { DateReading } from "@saan/thai/calendar/short";
import { useEffect, useMemo, useRef, useState } from "react";
import { afterPress } from "../field/afterPress.js";
import {
  type DateFieldValue,
  type DateReader,
  isFinished,
  type KeptReading,
  keptReading,
  type Understanding,
  understandDate,
} from "./understandDate.js";

export interface DateTextOptions {
  readonly reader: DateReader;
  readonly precision: "day" | "any";
  readonly value: DateFieldValue | null | undefined;
  readonly defaultValue: DateFieldValue | null;
  /** Where the value is kept by a picker around the field: what a reset form goes back to. */
  readonly resetValue?: DateFieldValue | null | undefined;
  readonly onValueChange: ((value: DateFieldValue | null) => void) | undefined;
  readonly text: string | undefined;
  readonly onTextChange: ((text: string) => void) | undefined;
}

function textOf(value: DateFieldValue | null): string {
  return value ? value.asStated || value.iso : "";
}

/** Whether two dates mean the same, in whatever words. */
export function sameDate(a: DateFieldValue | null, b: DateFieldValue | null): boolean {
  return a?.iso === b?.iso && a?.precision === b?.precision && yearKindOf(a) === yearKindOf(b);
}

// A form that keeps no kinds gives a bare year back without one, which says the same.
function yearKindOf(date: DateFieldValue | null): string {
  return date?.yearKind ?? "unspecified";
}

/**
 * The text of a date field and the date it stands for. The text is the person's: nothing here changes it, except a value
 * set from outside. The date follows when the text is finished, and at the latest when the field is left.
 */
export function useDateText(options: DateTextOptions) {
  const { reader, precision, value, defaultValue, onValueChange, onTextChange } = options;
  const [ownValue, setOwnValue] = useState(defaultValue);
  const held = value === undefined ? ownValue : value;
  const [ownText, setOwnText] = useState(() => textOf(held));
  const text = options.text ?? ownText;
  // The field was left since the last key: now it may speak of what is wrong.
  const [left, setLeft] = useState(false);
  const [answer, setAnswer] = useState<DateFieldValue | null>(null);
  const known = useRef(held);

  useEffect(() => {
    if (value === undefined || sameDate(value, known.current)) return;
    known.current = value;
    setOwnText(textOf(value));
    setLeft(false);
  }, [value]);

  const understanding = useMemo<Understanding>(() => {
    const read = understandDate(text, precision, reader);
    // What was settled before stands: an answered question is not asked again, a stated precision is not changed.
    const settled = [answer, held].find((one) => one !== null && text !== "" && textOf(one) === text);
    if (!settled) return read;
    const weekdayDiffers = read.kind === "date" && read.reading.iso === settled.iso && read.weekdayDiffers;
    return { kind: "date", reading: settled as KeptReading, weekdayDiffers };
  }, [text, precision, answer, held, reader]);

  const emit = (next: DateFieldValue | null) => {
    // A form that keeps the ISO date only gives back another `asStated`; it was told this one.
    const told = [held?.asStated, known.current?.asStated].includes(next?.asStated);
    if (sameDate(next, held) && told) return;
    known.current = next;
    setOwnValue(next);
    onValueChange?.(next);
  };

  /** A key was pressed; `atEnd` when it stands at the end, where typing goes on. A change further in is still going on. */
  const type = (next: string, atEnd: boolean) => {
    setOwnText(next);
    setLeft(false);
    onTextChange?.(next);
    const now = understandDate(next, precision, reader);
    if (now.kind === "empty") emit(null);
    else if (now.kind === "date" && atEnd && isFinished(next, now)) emit({ asStated: next, ...now.reading });
  };

  /** The field is left: a text that is no date takes back the date that was there before it. */
  const leave = () => {
    afterPress(() => setLeft(true));
    if (held && textOf(held) === text) return;
    emit(understanding.kind === "date" ? { asStated: text, ...understanding.reading } : null);
  };

  const choose = (reading: DateReading) => {
    const chosen = { asStated: text, ...keptReading(reading, precision) };
    setAnswer(chosen);
    emit(chosen);
  };

  /** Back to what the field began with, as a reset form asks; a caller's own value stays the caller's. */
  const reset = () => {
    const kept = value === undefined ? defaultValue : value;
    const first = options.resetValue === undefined ? kept : options.resetValue;
    setOwnText(textOf(first));
    setAnswer(null);
    setLeft(false);
    emit(first);
  };

  const asks = understanding.kind === "ask" && (left || isFinished(text, understanding));
  return { text, understanding, asks, left, type, leave, choose, reset };
}
