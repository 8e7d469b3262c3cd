import type { Issue } from "@saan/schema/read";
import type { Sealed } from "../drafts/cipher.js";
import type { FormModel } from "../model/index.js";

/**
 * `waiting`: it will be sent. `sending`: it is under way. `sent`: the server said yes; it is shown until it is removed.
 * `conflict`: somebody changed the record first. `refused`: the server will not take it as it is. The last two wait for a
 * person.
 */
export type OutboxStatus = "waiting" | "sending" | "sent" | "conflict" | "refused";

/** Why the last attempt came to nothing: no connection, no answer that could be understood, or a server that was busy. */
export type SendTrouble = "unreachable" | "not-the-server" | "unreadable-answer" | "busy";

/** What a person sent, as it is kept on this device until the server has it. Plain data. */
export interface OutboxEntry {
  readonly id: string;
  /** Which record. The entries of one record are sent one after the other. */
  readonly key: string;
  readonly formId: string;
  /** The version of the form that the body was made with; undefined where that is not known. */
  readonly formVersion?: number;
  readonly body: unknown;
  /** The version of the stored record that the body was made from. */
  readonly baseRevision?: string | number;
  /** That version itself, for `mergeRecords`. */
  readonly base?: unknown;
  /** Made when the person pressed send; the same for every attempt, so that a server stores it once. */
  readonly idempotencyKey: string;
  /** When the person pressed send, ISO 8601. To be shown, never compared. */
  readonly createdAt: string;
  readonly status: OutboxStatus;
  readonly attempts: number;
  readonly trouble?: SendTrouble;
  /** The answer of the server, of what was sent. */
  readonly answer?: unknown;
  /** What is stored now, of a conflict. */
  readonly theirs?: unknown;
  readonly theirRevision?: string | number;
  /** What the server said about fields, of what it refused. */
  readonly issues?: readonly Issue[];
  /** The status of the answer that refused it. */
  readonly httpStatus?: number;
  /** It is encrypted with another passphrase, or with one that was not given: nothing of it can be read, and it waits. */
  readonly locked?: true;
}

/** As it is stored: in the order it was sent, and how long it rests after an attempt that failed. */
export interface StoredEntry extends OutboxEntry {
  readonly sequence: number;
  readonly restedFrom?: number;
  readonly restMs?: number;
  /** Who sends it, and since when. */
  readonly claimedBy?: string;
  readonly claimedAt?: number;
  /** What was written, encrypted; `body` and the others are then left out. */
  readonly sealed?: Sealed;
  /** Another one after every change. */
  readonly stamp?: number;
}

/** What a person gives to be sent. */
export interface OutboxContent extends Pick<OutboxEntry, "key" | "body" | "baseRevision" | "base"> {
  /** The form it was made with, from `defineForm`: it says what is sensitive. */
  readonly form: { readonly model: FormModel };
}

export function shown(stored: StoredEntry): OutboxEntry {
  const { sequence, restedFrom, restMs, claimedBy, claimedAt, sealed, stamp, ...entry } = stored;
  return entry;
}

/** Whether it still has to reach the server. */
export function isUnsent({ status }: OutboxEntry): boolean {
  return status !== "sent";
}
