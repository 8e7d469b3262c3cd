"use client";

import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { Draft } from "../drafts/index.js";
import type { FormNode } from "../model/index.js";
import { DraftKeeper } from "./DraftKeeper.js";
import type { DraftOptions, DraftState, Restored } from "./DraftState.js";
import { engineOf, type FormControl } from "./FormControl.js";

export type { DraftOptions, DraftState, Restored } from "./DraftState.js";

/** The draft of a form, as it stands. */
export interface DraftBinding extends DraftState {
  /** Puts the found draft into the form. One that cannot be restored is kept, and stays found. */
  restore(): Restored;
  /** Forgets the found draft, the locked one or the unreadable one. */
  discard(): void;
  /** Forgets the restored draft that had `unmatched` answers. */
  forgetUnmatched(): void;
  /** Makes this the tab that writes the draft; false where that cannot be done. What the other tab had is then found here. */
  takeOver(): Promise<boolean>;
  /** Offers a draft from a file as found; false when it is of another form. */
  offer(draft: Draft): Promise<boolean>;
  /** Forgets the draft, after the server said yes. */
  clear(): Promise<void>;
}

/**
 * Keeps what is typed on this device, and offers what was kept before: `found` is a question to ask the person, never
 * restored by itself. Renders some times a second while somebody types: call it in a small component of its own.
 */
export function useDraft(handle: FormControl, options: DraftOptions): DraftBinding {
  const engine = engineOf(handle);
  const { store, key, delay, baseRevision, migrate, keeps } = options;
  // Functions are usually written in place: another one is no reason to begin again.
  const latest = useRef({ migrate, keeps });
  useEffect(() => {
    latest.current = { migrate, keeps };
  });
  const [migrates, chooses] = [migrate !== undefined, keeps !== undefined];
  const keeper = useMemo(() => {
    const migrateLatest = (draft: Draft) => latest.current.migrate?.(draft) ?? draft.values;
    const keepsLatest = (node: FormNode) => latest.current.keeps?.(node) ?? false;
    return new DraftKeeper(engine, {
      store,
      key,
      delay,
      baseRevision,
      ...(migrates && { migrate: migrateLatest }),
      ...(chooses && { keeps: keepsLatest }),
    });
  }, [engine, store, key, delay, baseRevision, migrates, chooses]);
  useEffect(() => keeper.start(), [keeper]);
  const readState = () => keeper.state;
  const state = useSyncExternalStore(keeper.subscribe, readState, readState);
  return useMemo(
    () => ({
      ...state,
      restore: () => keeper.restore(),
      discard: () => keeper.discard(),
      forgetUnmatched: () => keeper.forgetUnmatched(),
      takeOver: () => keeper.takeOver(),
      offer: (draft) => keeper.offer(draft),
      clear: () => keeper.clear(),
    }),
    [state, keeper],
  );
}
