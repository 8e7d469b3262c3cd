import { openDraftStore, type SharedComputer, sharedComputer } from "@saan/forms/drafts";
import { openOutbox, sendJson } from "@saan/forms/outbox";
import type { Kept } from "./store.js";

/** What a person keeps on a computer that may be a shared one. `shared.turn(true)` is what a switch on the page calls. */
export function openDesk(user: string): Kept & { readonly shared: SharedComputer } {
  const shared = sharedComputer({ idleMinutes: 15 });
  const [drafts, outbox] = [`drafts-${user}`, `outbox-${user}`];
  return {
    shared,
    drafts: openDraftStore({ databaseName: drafts, expiresAfter: 30, shared }),
    outbox: openOutbox({ databaseName: outbox, send: sendJson("/api/activities"), shared }),
    databaseNames: [drafts, outbox],
  };
}

/** Turns the switch; false while something waits to be sent, or could not be taken off the device. */
export async function shareDesk({ shared, drafts, outbox }: ReturnType<typeof openDesk>): Promise<boolean> {
  if (outbox.state.unsent > 0) return false;
  shared.turn(true);
  return (await drafts.gather()).isAll;
}
