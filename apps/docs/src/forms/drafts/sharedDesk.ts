import { openDraftStore, type SharedComputer, sharedComputer } from "@saan/forms/drafts";
import { openOutbox } from "@saan/forms/outbox";
import { type Kept, send } from "./store.js";

/** What a person keeps on a computer that may be a shared one. `shared.turn(true)` is what a switch on the page calls. */
export function openDesk(user: string): Kept & { readonly shared: SharedComputer } {
  const shared = sharedComputer({ idleMinutes: 15 });
  const [drafts, outbox] = [`drafts-${user}`, `outbox-${user}`];
  return {
    shared,
    drafts: openDraftStore({ databaseName: drafts, expiresAfter: 30, shared }),
    outbox: openOutbox({ databaseName: outbox, send, shared }),
    databaseNames: [drafts, outbox],
  };
}

/** Turns the switch; false while something waits to be sent, or when not all drafts could be moved. */
export async function shareDesk(
  { shared, drafts, outbox }: ReturnType<typeof openDesk>,
  isOn: boolean,
): Promise<boolean> {
  if (outbox.state.unsent > 0) return false;
  shared.turn(isOn);
  return (await drafts.gather()).isAll;
}
