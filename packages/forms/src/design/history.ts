import type { FormDesign } from "./design.js";

/** How far back one can go. A design shares what did not change with the one before it. */
const MOST_STEPS = 100;

/** A design, or what goes with it, and those before and after it: plain data. */
export interface DesignHistory<Work = FormDesign> {
  readonly past: readonly Work[];
  readonly now: Work;
  readonly future: readonly Work[];
  /** What the last edit was about: edits of the same are one step. */
  readonly about?: string;
}

export function historyOf<Work>(now: Work): DesignHistory<Work> {
  return { past: [], now, future: [] };
}

/** After an edit. Edits with the same `about`, one after the other, are undone together: the letters of one word. */
export function edited<Work>(history: DesignHistory<Work>, next: Work, about?: string): DesignHistory<Work> {
  const { past, now } = history;
  if (next === now) return history;
  const isSame = about !== undefined && about === history.about;
  const kept = isSame ? past : [...past, now].slice(-MOST_STEPS);
  return { past: kept, now: next, future: [], ...(about === undefined ? {} : { about }) };
}

export function undone<Work>(history: DesignHistory<Work>): DesignHistory<Work> {
  const { past, now, future } = history;
  const before = past.at(-1);
  return before ? { past: past.slice(0, -1), now: before, future: [now, ...future] } : history;
}

export function redone<Work>(history: DesignHistory<Work>): DesignHistory<Work> {
  const { past, now, future } = history;
  const [after, ...rest] = future;
  return after ? { past: [...past, now], now: after, future: rest } : history;
}
