import type { OutboxEntry } from "@saan/forms/outbox";
import type { WriteRequest } from "../api/client.js";
import type { Saved } from "../api/contract.js";

/** Where a record goes: a new one under `path`, changed later under `members` + its id; or the next revision of a stored one. */
export type SaveTarget =
  | { readonly kind: "create"; readonly path: string; readonly members: string }
  | { readonly kind: "update"; readonly path: string; readonly revision: number };

/**
 * The record an entry of the outbox is about: its address, and for a new one, which has none yet, the `token` of the form that
 * it was begun in. The address is in it so that a queue that outlives the page can be sent.
 */
export function entryKey(target: SaveTarget, token: string): string {
  return target.kind === "create" ? `POST ${target.path} ${token}` : `PUT ${target.path}`;
}

/** The request of an entry. */
export function requestOf({ key, body, baseRevision }: OutboxEntry): WriteRequest {
  const [method, path = ""] = key.split(" ");
  return method === "POST"
    ? { method, path, body: JSON.stringify({ record: body }) }
    : { method: "PUT", path, body: JSON.stringify({ record: body, revision: baseRevision }) };
}

/**
 * Where a form's record goes now. What was sent from this form before, and arrived without the form hearing of it, is the
 * version to change: it is no second record, and nobody else's change.
 */
export function furthest(entries: readonly OutboxEntry[], target: SaveTarget, token: string): SaveTarget {
  const key = entryKey(target, token);
  const receipts = entries.filter((entry) => {
    return (
      entry.status === "sent" &&
      entry.key === key &&
      (target.kind === "create" || entry.baseRevision === target.revision)
    );
  });
  const saved = receipts.at(-1)?.answer as Saved<unknown> | undefined;
  if (saved === undefined) return target;
  const path = target.kind === "create" ? target.members + saved.id : target.path;
  const next = { kind: "update", path, revision: saved.revision } as const;
  // A change that changed nothing leads nowhere.
  return target.kind === "update" && target.revision === next.revision ? target : furthest(entries, next, token);
}

/** Another one for each form. Not `crypto.randomUUID`: it is missing where the tool is opened over plain http. */
export function newToken(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
