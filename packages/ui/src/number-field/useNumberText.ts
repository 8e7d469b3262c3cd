"use client";

import { useState } from "react";
import { type NumberTextFormat, readNumber, showNumber } from "./numberText.js";

export interface NumberTextSource {
  readonly text?: string;
  readonly value?: number | null;
  readonly defaultValue?: number | null;
  readonly format: NumberTextFormat;
  readonly onTextChange?: (text: string) => void;
  readonly onValueChange?: (value: number | null) => void;
}

/**
 * The text in the box. Three owners, in this order: the caller's `text`; the caller's `value`, under which the typed text
 * stays for as long as it reads as that value; else the box itself.
 */
export function useNumberText({ text, value, defaultValue, format, onTextChange, onValueChange }: NumberTextSource) {
  const [typed, setTyped] = useState(() => showNumber(value ?? defaultValue ?? null, format));
  const [givenText, setGivenText] = useState(text);
  if (text !== givenText) {
    setGivenText(text);
    // The caller let go of an unreadable text and has no number either: the form was reset.
    if (text === undefined && value === null && readNumber(typed) === null) setTyped("");
  }
  const overruled = value !== undefined && readNumber(typed) !== value;
  const shown = text ?? (overruled ? showNumber(value, format) : typed);
  const setText = (next: string) => {
    if (next === shown) return;
    setTyped(next);
    onTextChange?.(next);
    // Also when the number is the same ("12" to "12.0"): a caller that keeps text and number in one place needs both.
    onValueChange?.(readNumber(next));
  };
  return { text: shown, setText };
}
