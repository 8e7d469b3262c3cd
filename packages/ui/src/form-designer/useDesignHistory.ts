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

/** A design with the one it came from: going back before a file was opened is going back to both. */
type Work = Pick<DesignWork, "design" | "opened">;

const begun = (design: FormDesign): DesignHistory<Work> => historyOf({ design, opened: design });

/** The design and its history. A caller that sets another design begins a new one; one that kept it as JSON sets the same. */
export function useDesignHistory(
  value: FormDesign | undefined,
  defaultValue: FormDesign | undefined,
  onValueChange: ((design: FormDesign) => void) | undefined,
): DesignWork {
  const [own, setOwn] = useState(() => begun(value ?? defaultValue ?? emptyDesign()));
  const history = value === undefined || isSame(value, own.now.design) ? own : begun(value);
  const { design, opened } = history.now;
  const go = (next: DesignHistory<Work>) => {
    setOwn(next);
    onValueChange?.(next.now.design);
  };
  return {
    design,
    opened,
    edit: (next, about) => {
      if (next !== design) go(edited(history, { design: next, opened }, about));
    },
    open: (next) => go(edited(history, { design: next, opened: next })),
    undo: history.past.length > 0 ? () => go(undone(history)) : undefined,
    redo: history.future.length > 0 ? () => go(redone(history)) : undefined,
  };
}

function isSame(one: FormDesign, other: FormDesign): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
