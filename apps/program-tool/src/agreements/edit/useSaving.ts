import type { SubmitOutcome } from "@saan/forms/react";
import { useEffect, useMemo, useRef, useState } from "react";
import { sendWrite } from "../../api/client.js";
import type { Saved, Stored } from "../../api/contract.js";
import type { Failure } from "../../api/outcome.js";
import { createSaver, type SaveTarget } from "../../api/saver.js";
import { readUnanswered, writeUnanswered } from "./unanswered-note.js";

export interface SavingOptions<T> {
  /** The key of the form's draft: what was sent unanswered is remembered beside it. */
  readonly draftKey: string;
  /** Asked at each save, for the version that is being changed may have become another. */
  target(): SaveTarget;
  onSaved(saved: Saved<T>): Promise<void>;
}

/** Two versions of one record. */
export interface Conflict<T> {
  readonly mine: T;
  readonly current: Stored<T>;
}

export interface Saving<T> {
  /** Sends the record; answers what is wrong with its fields, if anything is. */
  submit(record: T): Promise<SubmitOutcome>;
  /** Sends a record over the version that is stored now. */
  overwrite(conflict: Conflict<T>): Promise<SubmitOutcome>;
  /** Why the last save did not succeed, until the next one begins. */
  readonly failure: Failure | undefined;
  /** Somebody was faster: a person has to choose. */
  readonly conflict: Conflict<T> | undefined;
  closeConflict(): void;
  /** To be called when the form's draft is restored: with it comes what was sent of it and never answered. */
  resume(): void;
  /** To be called when the draft is discarded: what comes next is another record. */
  forget(): void;
}

/** Saves one form's record. Whatever goes wrong, the form keeps what was typed, and pressing again writes nothing twice. */
export function useSaving<T>(options: SavingOptions<T>): Saving<T> {
  const { draftKey } = options;
  const [failure, setFailure] = useState<Failure>();
  const [conflict, setConflict] = useState<Conflict<T>>();
  const saver = useMemo(
    () =>
      createSaver<T>({
        send: (request, key) => sendWrite<T>(request, key),
        newKey,
        onUnanswered: (unanswered) => writeUnanswered(draftKey, unanswered),
      }),
    [draftKey],
  );
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  async function save(record: T, over?: number): Promise<SubmitOutcome> {
    setFailure(undefined);
    const answer = await saver.save(latest.current.target(), record, over);
    if (answer.kind !== "stale") setConflict(undefined);
    switch (answer.kind) {
      case "saved":
        await latest.current.onSaved(answer.saved);
        return {};
      case "invalid":
        return { issues: answer.issues };
      case "stale":
        setConflict({ mine: record, current: answer.current });
        return {};
      case "failed":
        setFailure(answer.failure);
        return {};
    }
  }

  return {
    submit: (record) => save(record),
    overwrite: ({ mine, current }) => save(mine, current.revision),
    failure,
    conflict,
    closeConflict: () => setConflict(undefined),
    resume: () => saver.resume(readUnanswered(draftKey)),
    forget: () => writeUnanswered(draftKey, undefined),
  };
}

// Not crypto.randomUUID: it is missing where the tool is opened over plain http in an office network.
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
