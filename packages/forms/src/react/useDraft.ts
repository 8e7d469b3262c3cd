"use client";

import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { Draft } from "../drafts/index.js";
import { DraftKeeper, type DraftOptions, type DraftState } from "./DraftKeeper.js";
import { engineOf, type FormControl } from "./FormControl.js";

export type { DraftOptions, DraftState } from "./DraftKeeper.js";

/** The draft of a form, as it stands. */
export interface DraftBinding extends DraftState {
  /** Puts the found draft into the form. */
  restore(): void;
  /** Forgets the found draft, or the unreadable one. */
  discard(): void;
  /** Forgets the draft, after the server said yes. */
  clear(): Promise<void>;
}

/**
 * Keeps what is typed on this device, and offers what was kept before: `found` is a question to ask the person, never
 * restored by itself. Renders some times a second while somebody types: call it in a small component of its own.
 */
export function useDraft(handle: FormControl, options: DraftOptions): DraftBinding {
  const engine = engineOf(handle);
  const { store, key, delay, baseRevision, migrate } = options;
  // A migration is usually written in place: another function is no reason to begin again.
  const latest = useRef(migrate);
  useEffect(() => {
    latest.current = migrate;
  });
  const keeper = useMemo(() => {
    const migrateLatest = (draft: Draft) => latest.current?.(draft) ?? draft.values;
    return new DraftKeeper(engine, { store, key, delay, baseRevision, migrate: migrateLatest });
  }, [engine, store, key, delay, baseRevision]);
  useEffect(() => keeper.start(), [keeper]);
  const readState = () => keeper.state;
  const state = useSyncExternalStore(keeper.subscribe, readState, readState);
  return useMemo(
    () => ({
      ...state,
      restore: () => keeper.restore(),
      discard: () => keeper.discard(),
      clear: () => keeper.clear(),
    }),
    [state, keeper],
  );
}
