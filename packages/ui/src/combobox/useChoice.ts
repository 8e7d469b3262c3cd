"use client";

import { useCallback, useEffect, useRef, useState } from "react";

export interface ChoiceOptions<T> {
  readonly value: T | null | undefined;
  readonly defaultValue: T | null;
  readonly defaultText: string | undefined;
  readonly text: string | undefined;
  readonly textOf: (value: T) => string;
  readonly onValueChange: ((value: T | null) => void) | undefined;
  readonly onTextChange: ((text: string) => void) | undefined;
}

/**
 * The value and the text of a box, which are two things: a text can be on its way to a value. A value set from outside
 * brings its own text; a value that only comes back from the caller's state leaves the text alone.
 */
export function useChoice<T>(options: ChoiceOptions<T>) {
  const { value, defaultValue, defaultText, textOf, onValueChange, onTextChange } = options;
  const [own, setOwn] = useState(defaultValue);
  const chosen = value === undefined ? own : value;
  const chosenText = chosen === null ? "" : textOf(chosen);
  const [ownText, setOwnText] = useState(defaultText ?? chosenText);
  const text = options.text ?? ownText;
  const known = useRef(chosen);

  useEffect(() => {
    if (value === undefined || value === known.current) return;
    known.current = value;
    setOwnText(chosenText);
  }, [value, chosenText]);

  const emit = useCallback(
    (next: T | null) => {
      known.current = next;
      setOwn(next);
      onValueChange?.(next);
    },
    [onValueChange],
  );

  const write = (next: string) => {
    setOwnText(next);
    if (next !== text) onTextChange?.(next);
  };

  const choose = (next: T) => {
    write(textOf(next));
    emit(next);
  };

  /** Another text no longer stands for the value that was chosen. */
  const type = (next: string) => {
    write(next);
    if (chosen !== null && next !== chosenText) emit(null);
  };

  return { chosen, chosenText, text, choose, type };
}
