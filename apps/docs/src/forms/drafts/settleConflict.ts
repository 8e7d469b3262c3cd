import { type Merge, mergeRecords } from "@saan/forms/merge";
import type { Outbox, OutboxEntry } from "@saan/forms/outbox";
import { readSubmission } from "@saan/forms/submission";
import { activityForm } from "../activity/activityForm.js";

/** Three versions of one record, field by field. `conflicts` are the questions that are left for a person. */
export function conflictOf({ base, body, theirs }: OutboxEntry): Merge {
  return mergeRecords(activityForm.model, { base, mine: body, theirs });
}

/** Sends what a person decided. What is not decided yet, or does not fit together, is not sent. */
export async function settleConflict(
  outbox: Outbox,
  entry: OutboxEntry,
  choices: Readonly<Record<string, "mine" | "theirs">>,
): Promise<boolean> {
  const merged = conflictOf(entry).mergedWith(choices);
  if (!merged.ok) return false;
  const reading = readSubmission(activityForm, merged.record);
  if (!reading.ok) return false;
  return outbox.retry(entry.id, { body: reading.value, baseRevision: entry.theirRevision, base: entry.theirs });
}
