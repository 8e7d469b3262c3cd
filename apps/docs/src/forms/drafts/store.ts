import { type DraftStore, openDraftStore } from "@saan/forms/drafts";
import { type Outbox, openOutbox, sendJson } from "@saan/forms/outbox";

/** What one signed-in person keeps on this device. `user` is an id, never a name. */
export interface Kept {
  readonly drafts: DraftStore;
  readonly outbox: Outbox;
  readonly databaseNames: readonly string[];
}

/** A record has an address of its own, also before the server knows it: what is sent twice is one record. */
export const send = sendJson(({ key }) => `/api/activities/${key.slice("activity/".length)}`, { method: "PUT" });

/** Opened once, after signing in: the next person on this computer has other databases. */
export function openKept(user: string): Kept {
  const [drafts, outbox] = [`drafts-${user}`, `outbox-${user}`];
  return {
    drafts: openDraftStore({ databaseName: drafts, expiresAfter: 30 }),
    outbox: openOutbox({ databaseName: outbox, send }),
    databaseNames: [drafts, outbox],
  };
}

/** On a computer that others use: what is kept can be read with the passphrase alone, and only for a week. */
export function openSharedDrafts(user: string, passphrase: string): DraftStore {
  return openDraftStore({ databaseName: `drafts-${user}`, expiresAfter: 7, passphrase });
}
