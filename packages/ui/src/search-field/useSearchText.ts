"use client";

import { useEffect, useRef } from "react";
import { useControlled } from "../part/useControlled.js";

interface SearchText {
  readonly value: string | undefined;
  readonly defaultValue: string;
  readonly onValueChange: ((value: string) => void) | undefined;
  readonly onSearch: ((query: string) => void) | undefined;
  readonly wait: number;
}

/** The words looked for, told at every key, and once more when the typing rests or Enter is pressed. */
export function useSearchText({ value, defaultValue, onValueChange, onSearch, wait }: SearchText) {
  const [text, setText] = useControlled(value, defaultValue, onValueChange);
  const latest = useRef(onSearch);
  const searched = useRef(text);
  const typed = useRef(text);
  const pending = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    latest.current = onSearch;
  }, [onSearch]);
  useEffect(() => () => clearTimeout(pending.current), []);
  useEffect(() => {
    if (text === typed.current) return;
    // Put there from outside (the filters were reset): whoever did it knows what is searched for now.
    typed.current = text;
    searched.current = text.trim();
    clearTimeout(pending.current);
  }, [text]);
  const searchNow = (query: string) => {
    clearTimeout(pending.current);
    if (query === searched.current) return;
    searched.current = query;
    latest.current?.(query);
  };
  const type = (next: string, resting: boolean) => {
    typed.current = next;
    setText(next);
    clearTimeout(pending.current);
    if (resting) pending.current = setTimeout(() => searchNow(next.trim()), wait);
  };
  const clear = () => {
    typed.current = "";
    setText("");
    searchNow("");
  };
  return { text, type, clear, searchNow };
}
