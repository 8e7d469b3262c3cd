"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { useFormReset } from "../part/useFormReset.js";
import { afterPress } from "./afterPress.js";
import { plainSigns, seenSigns } from "./plainSigns.js";
import type { ReadTextProps, TextReader, TextReading } from "./readText.js";
import { type FieldState, useFieldState } from "./Surroundings.js";

/** A box whose text stands for a value. */
export interface ReadBox<Value> extends FieldState {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly reading: TextReading<Value>;
  /** The value that caller and box last told each other. */
  readonly held: Value | null;
  /** The box was left since the last key: now it may say what is wrong. */
  readonly left: boolean;
  /** The text was changed by hand. */
  readonly type: (text: string) => void;
  /** A value was set in another way than by typing: by an arrow key, a button. */
  readonly hold: (value: Value | null) => void;
  /** Tells the value of the text and puts the text in order: before a form is sent. */
  readonly settle: () => void;
  /** Settles, and from now on says what is wrong. */
  readonly leave: () => void;
}

type Props<Value> = Omit<ReadTextProps<Value>, "name"> & FieldState;

/**
 * The text of a box and the value it stands for. The text is the person's: it changes under their hands only when it was
 * read and they have left the box. The value follows when the text is whole, and at the latest when the box is left.
 */
export function useReadText<Value>(props: Props<Value>, reader: TextReader<Value>): ReadBox<Value> {
  const { value, defaultValue = null, onValueChange, text: givenText, onTextChange } = props;
  const { show, same = Object.is } = reader;
  const plain = reader.isAddress ? seenSigns : plainSigns;
  const read = (one: string) => reader.read(plain(one));
  const state = useFieldState(props);
  const textOf = (one: Value | null) => (one === null ? "" : show(one));
  const [typed, setTyped] = useState(() => textOf(value ?? defaultValue));
  const [held, setHeld] = useState<Value | null>(value ?? defaultValue);
  const [settled, setSettled] = useState(true);
  const [left, setLeft] = useState(false);
  const [given, setGiven] = useState({ value, text: givenText });
  const input = useRef<HTMLInputElement>(null);

  if (given.text !== givenText || !(given.value === value || same(given.value ?? null, value ?? null))) {
    setGiven({ value, text: givenText });
    // The caller let go of a text that could not be read and has no value either: the form was reset.
    const wasReset = given.text !== undefined && givenText === undefined && value === null && held === null;
    if (wasReset && read(typed).kind !== "value") setTyped("");
    else if (value !== undefined && !same(value, held)) {
      setHeld(value);
      setTyped(textOf(value));
      setLeft(false);
      setSettled(true);
    }
  }

  const text = givenText ?? typed;
  const reading = read(text);

  const write = (next: string) => {
    setTyped(next);
    onTextChange?.(next);
  };
  const tell = (next: Value | null) => {
    setHeld(next);
    setSettled(true);
    onValueChange?.(next);
  };
  const readValue = (one: TextReading<Value>) => (one.kind === "value" ? one.value : null);

  const type = (next: string) => {
    if (next === text) return;
    setLeft(false);
    write(next);
    const now = read(next);
    if (now.kind === "empty" || reader.isWhole?.(plain(next))) tell(readValue(now));
    else setSettled(false);
  };
  const settle = () => {
    if (state.readOnly || reading.kind === "unknown") return;
    const shown = reading.kind === "value" ? reading.shown : text;
    if (shown !== text) write(shown);
    // Also when the value is the same ("12" to "12.0"): a caller that keeps text and value in one place needs both.
    if (shown !== text || !settled) tell(readValue(reading));
  };
  const hold = (next: Value | null) => {
    write(textOf(next));
    tell(next);
  };
  const leave = () => {
    settle();
    afterPress(() => setLeft(true));
  };

  // The reader arrived after the box was left.
  const late = left && !settled && reading.kind !== "unknown";
  const latest = useRef(settle);
  useEffect(() => {
    latest.current = settle;
  });
  useEffect(() => {
    if (late) latest.current();
  }, [late]);

  useFormReset(input, () => {
    setLeft(false);
    if (value === undefined) hold(defaultValue);
  });

  return { ...state, input, text, reading, held, left, type, hold, settle, leave };
}
