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
  // `null` while the text is that of the value: a name that arrives late, or in another language, then shows at once.
  const [typed, setTyped] = useState<string | null>(defaultText ?? null);
  const text = options.text ?? typed ?? chosenText;
  const known = useRef(chosen);

  useEffect(() => {
    if (value === undefined || value === known.current) return;
    known.current = value;
    setTyped(null);
  }, [value]);

  const emit = useCallback(
    (next: T | null) => {
      known.current = next;
      setOwn(next);
      onValueChange?.(next);
    },
    [onValueChange],
  );

  const choose = (next: T) => {
    const nextText = textOf(next);
    setTyped(null);
    if (nextText !== text) onTextChange?.(nextText);
    emit(next);
  };

  /** Another text no longer stands for the value that was chosen. */
  const type = (next: string) => {
    setTyped(next);
    if (next !== text) onTextChange?.(next);
    if (chosen !== null && next !== chosenText) emit(null);
  };

  /** Back to what the box began with, as a reset form asks; a caller's own value stays the caller's. */
  const reset = () => {
    const first = value === undefined ? defaultValue : value;
    const firstText = defaultText ?? (first === null ? "" : textOf(first));
    setTyped(defaultText ?? null);
    if (firstText !== text) onTextChange?.(firstText);
    if (first !== chosen) emit(first);
  };

  return { chosen, chosenText, text, choose, type, reset };
}
