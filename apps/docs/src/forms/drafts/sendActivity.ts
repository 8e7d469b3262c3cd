import type { Outbox } from "@saan/forms/outbox";
import type { SubmitOutcome } from "@saan/forms/react";
import type { Activity } from "../activity/activity.js";
import { activityForm } from "../activity/activityForm.js";

/** The version of the record that somebody began from. */
export interface Stored {
  readonly id: string;
  readonly revision: number;
  readonly record: Activity;
}

/**
 * Puts a record in the outbox, once, when the person presses send: it is on disk then, and goes by itself. What this device cannot
 * keep, or must not, is sent while the person waits; `notKept` is told first, to show a `NotKeptNotice`.
 */
export async function sendActivity(
  outbox: Outbox,
  record: Activity,
  notKept: (reason: string) => void,
  before?: Stored,
): Promise<SubmitOutcome> {
  const content = {
    key: before ? `activity/${before.id}` : `activity/new/${crypto.randomUUID()}`,
    form: activityForm,
    body: record,
    ...(before && { baseRevision: before.revision, base: before.record }),
  };
  const kept = await outbox.enqueue(content);
  if (kept.ok) return {};
  notKept(kept.reason);
  const result = await outbox.sendNow(content);
  if (result.kind === "refused") return { issues: result.issues };
  // The draft stays until the server has it.
  return { done: result.kind === "sent" };
}
