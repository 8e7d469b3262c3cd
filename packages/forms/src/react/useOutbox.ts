"use client";

import { useMemo, useSyncExternalStore } from "react";
import type { Outbox, OutboxState } from "../outbox/index.js";

/** What waits to be sent, and what can be done with it. */
export interface OutboxBinding extends OutboxState {
  /** As those of the outbox. */
  readonly retry: Outbox["retry"];
  readonly remove: Outbox["remove"];
  readonly resume: Outbox["resume"];
}

const nothing: OutboxState = { entries: [], unsent: 0, status: "loading" };

/** The outbox as it stands; renders when it changes. On a server it is loading. */
export function useOutbox(outbox: Outbox): OutboxBinding {
  const state = useSyncExternalStore(
    outbox.subscribe,
    () => outbox.state,
    () => nothing,
  );
  return useMemo(
    () => ({
      ...state,
      retry: (id, changed) => outbox.retry(id, changed),
      remove: (id) => outbox.remove(id),
      resume: () => outbox.resume(),
    }),
    [state, outbox],
  );
}
