import { type DraftStore, openDraftStore } from "@saan/forms/drafts";
import { type Outbox, openOutbox, sendJson } from "@saan/forms/outbox";

/** What one signed-in person keeps on this device. `user` is an id, never a name. */
export interface Kept {
  readonly drafts: DraftStore;
  readonly outbox: Outbox;
  readonly databaseNames: readonly string[];
}

/** Opened once, after signing in: the next person on this computer has other databases. */
export function openKept(user: string): Kept {
  const [drafts, outbox] = [`drafts-${user}`, `outbox-${user}`];
  return {
    drafts: openDraftStore({ databaseName: drafts, expiresAfter: 30 }),
    outbox: openOutbox({ databaseName: outbox, send: sendJson("/api/activities") }),
    databaseNames: [drafts, outbox],
  };
}

/** On a computer that others use: what is kept can be read with the passphrase alone, and only for a week. */
export function openSharedDrafts(user: string, passphrase: string): DraftStore {
  return openDraftStore({ databaseName: `drafts-${user}`, expiresAfter: 7, passphrase });
}
