import type { OutboxEntry } from "@saan/forms/outbox";

/** A request that waits to be sent. */
export function entryOf(change: Partial<OutboxEntry>): OutboxEntry {
  return {
    id: "1",
    key: "activity/a1",
    formId: "activity-request",
    body: { title: "อบรมแกนนำ" },
    idempotencyKey: "k1",
    createdAt: "2026-11-22T00:00:00.000Z",
    status: "sending",
    attempts: 1,
    ...change,
  };
}
