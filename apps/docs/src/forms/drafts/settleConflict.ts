import { type Merge, mergeRecords } from "@saan/forms/merge";
import type { Outbox, OutboxEntry } from "@saan/forms/outbox";
import type { SubmitOutcome } from "@saan/forms/react";
import { readSubmission } from "@saan/forms/submission";
import { activityForm } from "../activity/activityForm.js";

/** Three versions of one record, field by field. `conflicts` are the questions that are left for a person. */
export function conflictOf({ base, body, theirs }: OutboxEntry): Merge {
  return mergeRecords(activityForm.model, { base, mine: body, theirs });
}

/** Sends what a person put together. What does not fit together is not sent: `issues` say why. */
export async function sendMerged(
  outbox: Outbox,
  entry: OutboxEntry,
  record: unknown,
  role = "community",
): Promise<SubmitOutcome> {
  // As the server will read it: with the role of the person, and what is stored there now.
  const reading = readSubmission(activityForm, record, { role, before: entry.theirs });
  if (!reading.ok) return { issues: reading.issues };
  await outbox.retry(entry.id, { body: reading.value, baseRevision: entry.theirRevision, base: entry.theirs });
  return {};
}
