import type { Enqueued, Outbox, SendTrouble } from "@saan/forms/outbox";
import type { SubmitOutcome } from "@saan/forms/react";
import type { Activity } from "../activity/activity.js";
import { activityForm } from "../activity/activityForm.js";

/** Why nothing is kept on this device, and what became of sending it: what a `NotKeptNotice` says. */
export interface NotKept {
  readonly reason: Extract<Enqueued, { ok: false }>["reason"];
  readonly trouble?: SendTrouble;
}

/**
 * The record that a form is about. A new one has an id from the moment its form is opened, made once
 * (`useState(newId)`): pressed twice, or sent again after a lost answer, it is still one record.
 */
export interface Begun {
  readonly id: string;
  /** What was stored when somebody began to change it. */
  readonly stored?: { readonly revision: number; readonly record: Activity };
}

/**
 * Puts a record in the outbox, once, when the person presses send: it is on disk then, and goes by itself. What this device cannot
 * keep, or must not, is sent while the person waits; `notKept` is told before and after, and nothing once that is over.
 */
export async function sendActivity(
  outbox: Outbox,
  { id, stored }: Begun,
  record: Activity,
  notKept: (why: NotKept | undefined) => void,
): Promise<SubmitOutcome> {
  const content = {
    key: `activity/${id}`,
    form: activityForm,
    body: record,
    ...(stored && { baseRevision: stored.revision, base: stored.record }),
  };
  const kept = await outbox.enqueue(content);
  if (kept.ok) return {};
  const { reason } = kept;
  notKept({ reason });
  const result = await outbox.sendNow(content);
  notKept(result.kind === "failed" ? { reason, trouble: result.trouble } : undefined);
  if (result.kind === "refused") return { issues: result.issues };
  // The draft stays until the server has it.
  return { done: result.kind === "sent" };
}
