import type { Outbox, OutboxEntry, OutboxState } from "@saan/forms/outbox";

/** An outbox that holds these entries and sends nothing. */
export function outboxOf(
  entries: readonly OutboxEntry[],
  change: Partial<OutboxState> = {},
  more: Partial<Outbox> = {},
): Outbox {
  const unsent = entries.filter(({ status }) => status !== "sent").length;
  const state: OutboxState = { entries, unsent, status: unsent > 0 ? "waiting" : "empty", ...change };
  return {
    state,
    list: () => state.entries,
    subscribe: () => () => undefined,
    enqueue: async () => ({ ok: true, id: "new" }),
    sendNow: async () => ({ kind: "sent" }),
    retry: async () => true,
    remove: async () => true,
    resume: () => undefined,
    export: async () => new Blob([JSON.stringify(state.entries)], { type: "application/json" }),
    close: () => undefined,
    ...more,
  };
}

const visit = { village: "บ้านแม่กาหลวง", visitedOn: "2024-01-04", purpose: "listen", households: 42, findings: [] };

/** Something a person sent, which waits. */
export function entryOf(change: Partial<OutboxEntry> = {}): OutboxEntry {
  return {
    id: "e1",
    key: "village-visit/1",
    formId: "village-visit",
    body: visit,
    idempotencyKey: "k1",
    createdAt: "2024-01-05T06:00:00.000Z",
    status: "waiting",
    attempts: 0,
    ...change,
  };
}

/** One entry of every state. */
export const everyEntry: readonly OutboxEntry[] = [
  entryOf({ id: "1", attempts: 3, trouble: "unreachable" }),
  entryOf({ id: "2", key: "village-visit/2", status: "sending", attempts: 1 }),
  entryOf({ id: "3", key: "village-visit/3", status: "conflict", attempts: 1, theirs: { ...visit, households: 45 } }),
  entryOf({
    id: "4",
    key: "village-visit/4",
    status: "refused",
    attempts: 1,
    issues: [{ path: ["village"], code: "required", params: {}, severity: "issue" }],
  }),
  entryOf({ id: "5", key: "village-visit/5", locked: true, body: undefined }),
  entryOf({ id: "6", key: "village-visit/6", status: "sent", attempts: 1, body: undefined }),
];
