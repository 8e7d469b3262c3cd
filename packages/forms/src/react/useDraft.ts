"use client";

import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { DraftActions, DraftState } from "../drafts/index.js";
import { engineOf, type FormControl } from "./FormControl.js";
import { type DraftOptions, useDraftKeeper } from "./useDraftKeeper.js";

export type { DraftActions, DraftState, Restored } from "../drafts/index.js";
export type { DraftOptions } from "./useDraftKeeper.js";

/** The draft of a form, as it stands, and what can be done with it. */
export interface DraftBinding extends DraftState, DraftActions {}

/**
 * The draft of a form. Without options it is the one that `useSchemaForm(form, { draft })` keeps; with options this keeps one
 * apart, which `clear` forgets after the server said yes.
 *
 * `found` is a question to ask the person, never restored by itself. Renders some times a second while somebody types: call it
 * in a small component of its own.
 */
export function useDraft(handle: FormControl, options?: DraftOptions): DraftBinding {
  const keeper = useDraftKeeper(engineOf(handle), options);
  useEffect(() => keeper?.start(), [keeper]);
  const draft = keeper ?? handle.draft;
  const readState = () => draft.state;
  const state = useSyncExternalStore(draft.subscribe, readState, readState);
  return useMemo(
    () => ({
      ...state,
      restore: () => draft.restore(),
      discard: () => draft.discard(),
      choose: (key) => draft.choose(key),
      forgetUnmatched: () => draft.forgetUnmatched(),
      takeOver: () => draft.takeOver(),
      offer: (found) => draft.offer(found),
      clear: () => draft.clear(),
      current: () => draft.current(),
    }),
    [state, draft],
  );
}
