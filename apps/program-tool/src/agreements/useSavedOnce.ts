import { useEffect, useState } from "react";
import { useLocation } from "react-router";
import { isSavedState, type SavedState } from "./saved-state.js";

/** What has just been saved, told once: not again after a reload or on the way back. */
export function useSavedOnce(): SavedState["saved"] | undefined {
  const { state } = useLocation();
  const [saved] = useState(() => (isSavedState(state) ? state.saved : undefined));
  useEffect(() => {
    if (saved) window.history.replaceState({ ...window.history.state, usr: null }, "");
  }, [saved]);
  return saved;
}
