import type { Outbox } from "@saan/forms/outbox";
import type { Activity } from "../activity/activity.js";

/** The version of the record that somebody began from. */
export interface Stored {
  readonly id: string;
  readonly revision: number;
  readonly record: Activity;
}

/**
 * Puts a record in the outbox, once, when the person presses send. `kept`: it is on disk and goes by itself. `not-kept`: this
 * device cannot keep it, so send it while the person waits.
 */
export async function sendActivity(outbox: Outbox, record: Activity, before?: Stored): Promise<"kept" | "not-kept"> {
  const kept = await outbox.enqueue({
    key: before ? `activity/${before.id}` : `activity/new/${crypto.randomUUID()}`,
    formId: "activity-request",
    body: record,
    ...(before && { baseRevision: before.revision, base: before.record }),
  });
  return kept.ok ? "kept" : "not-kept";
}
