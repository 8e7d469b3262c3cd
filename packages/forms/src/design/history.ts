import type { FormDesign } from "./design.js";

/** How far back one can go. A design shares what did not change with the one before it. */
const MOST_STEPS = 100;

/** A design with those before and after it: plain data. */
export interface DesignHistory {
  readonly past: readonly FormDesign[];
  readonly now: FormDesign;
  readonly future: readonly FormDesign[];
  /** What the last edit was about: edits of the same are one step. */
  readonly about?: string;
}

export function historyOf(now: FormDesign): DesignHistory {
  return { past: [], now, future: [] };
}

/** After an edit. Edits with the same `about`, one after the other, are undone together: the letters of one word. */
export function edited(history: DesignHistory, next: FormDesign, about?: string): DesignHistory {
  const { past, now } = history;
  if (next === now) return history;
  const isSame = about !== undefined && about === history.about;
  const kept = isSame ? past : [...past, now].slice(-MOST_STEPS);
  return { past: kept, now: next, future: [], ...(about === undefined ? {} : { about }) };
}

export function undone(history: DesignHistory): DesignHistory {
  const { past, now, future } = history;
  const before = past.at(-1);
  return before ? { past: past.slice(0, -1), now: before, future: [now, ...future] } : history;
}

export function redone(history: DesignHistory): DesignHistory {
  const { past, now, future } = history;
  const [after, ...rest] = future;
  return after ? { past: [...past, now], now: after, future: rest } : history;
}
