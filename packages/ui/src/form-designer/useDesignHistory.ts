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
  /** As it was before the first edit here: forms may have been filled in with it. */
  readonly opened: FormDesign;
  readonly edit: (next: FormDesign, about?: string) => void;
  /** Goes on with a design from elsewhere, which can be undone. */
  readonly open: (next: FormDesign) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

interface Work {
  readonly history: DesignHistory;
  readonly opened: FormDesign;
}

const begun = (opened: FormDesign): Work => ({ history: historyOf(opened), opened });

/** The design and its history. A caller that sets another design begins a new one; one that kept it as JSON sets the same. */
export function useDesignHistory(
  value: FormDesign | undefined,
  defaultValue: FormDesign | undefined,
  onValueChange: ((design: FormDesign) => void) | undefined,
): DesignWork {
  const [own, setOwn] = useState(() => begun(value ?? defaultValue ?? emptyDesign()));
  const { history, opened } = value === undefined || isSame(value, own.history.now) ? own : begun(value);
  const go = (next: DesignHistory, from = opened) => {
    if (next === history) return;
    setOwn({ history: next, opened: from });
    onValueChange?.(next.now);
  };
  return {
    design: history.now,
    opened,
    edit: (next, about) => go(edited(history, next, about)),
    open: (next) => go(edited(history, next), next),
    undo: history.past.length > 0 ? () => go(undone(history)) : undefined,
    redo: history.future.length > 0 ? () => go(redone(history)) : undefined,
  };
}

function isSame(one: FormDesign, other: FormDesign): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
