import type { Form } from "@saan/forms/model";
import type { OutboxContent } from "@saan/forms/outbox";
import type { SubmitOutcome } from "@saan/forms/react";
import { sameValue } from "@saan/forms/values";
import type { Issue } from "@saan/schema/read";
import { useEffect, useRef, useState } from "react";
import type { Saved } from "../api/contract.js";
import type { Failure } from "../api/outcome.js";
import { type Attempt, attempted, attemptNow, type Conflict, ended } from "./attempt.js";
import { outbox } from "./outbox.js";
import { entryKey, furthest, type SaveTarget } from "./save-target.js";

/** What was begun, and where it goes. */
export interface Begun<T> {
  readonly target: SaveTarget;
  /** Tells the records of new forms apart. */
  readonly token: string;
  /** The stored record that the form began from. */
  readonly base?: T;
}

export interface SendingOptions<T> {
  readonly form: Form<T>;
  /** Asked at each save, for the version that is being changed may have become another. */
  begun(): Begun<T>;
  /** The server has the record. */
  onSaved(saved: Saved<T>): Promise<void>;
  /** What waited on this device has arrived while the form is still there. */
  onArrived(saved: Saved<T>): Promise<void>;
  /** The server refused what had waited on this device. */
  onIssues(issues: readonly Issue[]): void;
}

export interface Sending<T> {
  /** Sends the record; answers what is wrong with its fields, if anything is. */
  submit(record: T): Promise<SubmitOutcome>;
  /** Why the last save did not arrive, until the next one begins. `isKept`: it goes by itself when it can. */
  readonly failure: { readonly failure: Failure; readonly isKept: boolean } | undefined;
  /** Somebody was faster: a person has to choose. */
  readonly conflict: Conflict<T> | undefined;
  /** Sends what a person made of both versions. */
  submitMerged(record: T): Promise<SubmitOutcome>;
  /** Leaves a conflict undecided. One that was decided meanwhile, or is another one now, stays as it is. */
  closeConflict(conflict: Conflict<T>): void;
}

/**
 * Sends one form's record by the outbox: it is on this device before it is sent, is stored once however often it is sent, and
 * goes by itself when there is no signal. Where this device cannot keep it, it is sent while the person waits.
 */
export function useSending<T>(options: SendingOptions<T>): Sending<T> {
  const [failure, setFailure] = useState<Sending<T>["failure"]>();
  const [conflict, setConflict] = useState<Conflict<T> & { readonly hasDraft: boolean }>();
  const latest = useRef(options);
  const isHere = useRef(false);
  /** The last entry of this form: what came of earlier ones is of no interest. */
  const followed = useRef<string>(undefined);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  async function send(content: OutboxContent): Promise<SubmitOutcome> {
    const kept = await outbox.enqueue(content);
    if (!kept.ok) return finish(attemptNow(await outbox.sendNow(content), content));
    return finish(await attempted(outbox, kept.id), kept.id);
  }

  async function finish(attempt: Attempt<T>, id?: string): Promise<SubmitOutcome> {
    followed.current = id;
    switch (attempt.kind) {
      case "sent":
        await latest.current.onSaved(attempt.saved);
        await forgetReceipts();
        return {};
      case "refused":
        // The form has it, and its draft.
        if (id !== undefined) await outbox.remove(id);
        if (attempt.failure) setFailure({ failure: attempt.failure, isKept: false });
        return { issues: attempt.issues, done: false };
      case "conflict":
        setConflict({ ...attempt.conflict, hasDraft: true });
        return { done: false };
      case "failed":
        setFailure(attempt);
        if (id !== undefined && attempt.isKept) void follow(id);
        // What the outbox keeps needs no draft.
        return { done: attempt.isKept };
      case "gone":
        return { done: false };
    }
  }

  /** Forgets what was sent of this record, now that the form knows. */
  async function forgetReceipts(): Promise<void> {
    const { target, token } = latest.current.begun();
    const keys = [entryKey(target, token), entryKey(furthest(outbox.list(), target, token), token)];
    for (const { id, key, status } of outbox.list()) {
      if (status === "sent" && keys.includes(key)) await outbox.remove(id);
    }
  }

  /** Waits for what goes by itself, as long as the form is there and sends nothing else. */
  async function follow(id: string): Promise<void> {
    const attempt = await ended<T>(outbox, id);
    if (!isHere.current || followed.current !== id) return;
    setFailure(undefined);
    if (attempt.kind === "sent") await latest.current.onArrived(attempt.saved);
    if (attempt.kind === "conflict") setConflict({ ...attempt.conflict, hasDraft: false });
    if (attempt.kind === "refused") {
      latest.current.onIssues(attempt.issues);
      if (attempt.failure) setFailure({ failure: attempt.failure, isKept: false });
    }
  }

  async function submit(record: T): Promise<SubmitOutcome> {
    setFailure(undefined);
    followed.current = undefined;
    const { form, begun } = latest.current;
    for (;;) {
      const { target: wanted, token, base } = begun();
      const target = furthest(outbox.list(), wanted, token);
      const key = entryKey(target, token);
      const before = outbox
        .list()
        .filter((entry) => entry.key === key && entry.status !== "sent")
        .at(-1);
      if (!before) {
        const isFirst = target === wanted;
        return send({
          key,
          form,
          body: record,
          ...(target.kind === "update" && { baseRevision: target.revision, ...(isFirst && { base }) }),
        });
      }
      if (before.status === "conflict" || before.status === "refused") {
        await outbox.remove(before.id);
        continue;
      }
      // An earlier attempt is asked about first: the server may have it, and this is then its next version.
      await outbox.retry(before.id);
      const attempt = await attempted<T>(outbox, before.id);
      if (sameValue(before.body, record)) return finish(attempt, before.id);
      if (attempt.kind !== "failed") continue;
      setFailure({ ...attempt, isKept: false });
      return { done: false };
    }
  }

  async function submitMerged(record: T): Promise<SubmitOutcome> {
    if (!conflict) return {};
    const { theirs, theirRevision, entry } = conflict;
    const { target: wanted, token } = latest.current.begun();
    const key = entryKey(furthest(outbox.list(), wanted, token), token);
    const changed = { body: record, base: theirs, baseRevision: theirRevision };
    const isAgain = entry !== undefined && (await outbox.retry(entry, changed));
    const outcome = isAgain
      ? await finish(await attempted(outbox, entry), entry)
      : await send({ key, form: latest.current.form, ...changed });
    if (!outcome.issues?.length && outcome.done !== false) setConflict(undefined);
    return outcome;
  }

  return {
    submit,
    failure,
    conflict,
    submitMerged,
    closeConflict: (closed) => {
      setConflict((now) => (now === closed ? undefined : now));
      const waits = outbox.list().some(({ id, status }) => id === closed.entry && status === "conflict");
      // The draft has it; without one the outbox keeps it until somebody chooses.
      if (closed === conflict && conflict.hasDraft && waits) void outbox.remove(closed.entry ?? "");
    },
  };
}
