"use client";

import {
  type DesignHistory,
  edited,
  emptyDesign,
  type FormDesign,
  historyOf,
  redone,
  undone,
} from "@saan/forms/design";
import { useState } from "react";

export interface DesignWork {
  readonly design: FormDesign;
  readonly edit: (next: FormDesign, about?: string) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

/** The design and its history. A caller that sets another design begins a new one. */
export function useDesignHistory(
  value: FormDesign | undefined,
  defaultValue: FormDesign | undefined,
  onValueChange: ((design: FormDesign) => void) | undefined,
): DesignWork {
  const [own, setOwn] = useState(() => historyOf(value ?? defaultValue ?? emptyDesign()));
  const history = value === undefined || value === own.now ? own : historyOf(value);
  const go = (next: DesignHistory) => {
    if (next === history) return;
    setOwn(next);
    onValueChange?.(next.now);
  };
  return {
    design: history.now,
    edit: (next, about) => go(edited(history, next, about)),
    undo: history.past.length > 0 ? () => go(undone(history)) : undefined,
    redo: history.future.length > 0 ? () => go(redone(history)) : undefined,
  };
}
