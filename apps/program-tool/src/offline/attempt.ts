import type { Outbox, OutboxEntry, SendResult } from "@saan/forms/outbox";
import type { Issue } from "@saan/schema/read";
import type { Saved } from "../api/contract.js";
import type { Failure } from "../api/outcome.js";
import { failureBehind, failureOf, lastFailure } from "./send-entry.js";

/** Somebody saved the record first. Without `base` it is not known what this change was made from. */
export interface Conflict<T> {
  readonly base?: T;
  readonly mine: T;
  readonly theirs: T;
  readonly theirRevision: number;
  /** The entry that waits in the outbox for the choice. */
  readonly entry?: string;
}

/** What sending a record came to. */
export type Attempt<T> =
  | { readonly kind: "sent"; readonly saved: Saved<T> }
  | { readonly kind: "refused"; readonly issues: readonly Issue[]; readonly failure?: Failure }
  | { readonly kind: "conflict"; readonly conflict: Conflict<T> }
  /** Not arrived; `isKept`: it waits on this device and goes by itself. */
  | { readonly kind: "failed"; readonly failure: Failure; readonly isKept: boolean }
  /** Somebody took it out of the queue. */
  | { readonly kind: "gone" };

// Longer than one attempt may take; the queue may have others before it.
const LONGEST_WAIT_MS = 45_000;

/** What came of the next attempt to send an entry. */
export function attempted<T>(outbox: Outbox, id: string): Promise<Attempt<T>> {
  return settled(outbox, id, attemptOf<T>, LONGEST_WAIT_MS);
}

/** What came of an entry in the end, however often it has to be sent. Never settles while it waits. */
export function ended<T>(outbox: Outbox, id: string): Promise<Attempt<T>> {
  return settled(outbox, id, (entry) => {
    const attempt = attemptOf<T>(entry);
    return attempt?.kind === "failed" ? undefined : attempt;
  });
}

function settled<T>(
  outbox: Outbox,
  id: string,
  read: (entry: OutboxEntry) => Attempt<T> | undefined,
  within?: number,
): Promise<Attempt<T>> {
  return new Promise((resolve) => {
    const finish = (attempt: Attempt<T>) => {
      stop();
      clearTimeout(timer);
      resolve(attempt);
    };
    const look = () => {
      const entry = outbox.list().find((one) => one.id === id);
      const attempt = entry ? read(entry) : ({ kind: "gone" } as const);
      if (attempt) finish(attempt);
    };
    const stop = outbox.subscribe(look);
    const late = () => finish({ kind: "failed", failure: { kind: "timeout" }, isKept: true });
    const timer = within === undefined ? undefined : setTimeout(late, within);
    look();
  });
}

/** What an entry says of the last attempt; undefined while one is to come. */
function attemptOf<T>(entry: OutboxEntry): Attempt<T> | undefined {
  const { status, trouble, idempotencyKey, issues = [] } = entry;
  const failure = lastFailure(idempotencyKey);
  switch (status) {
    case "sent":
      return { kind: "sent", saved: entry.answer as Saved<T> };
    case "refused":
      return { kind: "refused", issues, failure };
    case "conflict":
      return { kind: "conflict", conflict: conflictOf<T>(entry, entry) };
    case "waiting":
      return trouble && { kind: "failed", failure: failure ?? failureOf(trouble), isKept: true };
    case "sending":
      return undefined;
  }
}

/** What came of sending without the queue. */
export function attemptNow<T>(result: SendResult, sent: Pick<OutboxEntry, "body" | "base">): Attempt<T> {
  switch (result.kind) {
    case "sent":
      return { kind: "sent", saved: result.answer as Saved<T> };
    case "refused":
      // No field may be to blame: somebody who waits for the answer is told all the same.
      return { kind: "refused", issues: result.issues ?? [], failure: failureBehind(result) };
    case "conflict":
      return { kind: "conflict", conflict: conflictOf<T>(sent, result) };
    case "failed":
      return { kind: "failed", failure: failureBehind(result) ?? failureOf(result.trouble), isKept: false };
    case "signed-out":
      return { kind: "failed", failure: { kind: "unavailable" }, isKept: false };
  }
}

/** What an entry that somebody else was faster than is about. */
export function conflictOf<T>(
  { body, base, id }: Pick<OutboxEntry, "body" | "base"> & { readonly id?: string },
  { theirs, theirRevision }: Pick<OutboxEntry, "theirs" | "theirRevision">,
): Conflict<T> {
  return {
    ...(base !== undefined && { base: base as T }),
    mine: body as T,
    theirs: theirs as T,
    theirRevision: Number(theirRevision),
    ...(id !== undefined && { entry: id }),
  };
}
