import type { OutboxEntry } from "@saan/forms/outbox";
import type { MessagesOf } from "../messages/useMessages.js";
import type { th } from "./th.js";

type Messages = MessagesOf<typeof th>;

/** How an entry stands, as far as a person is concerned. */
export type EntryState = OutboxEntry["status"] | "locked";

export function stateOf({ locked, status }: OutboxEntry): EntryState {
  return locked ? "locked" : status;
}

/** Whether it waits for a person to decide. */
export function needsPerson(entry: OutboxEntry): boolean {
  const state = stateOf(entry);
  return state === "conflict" || state === "refused" || state === "locked";
}

/** Whether it waits for a connection. */
export function isOffline({ status, trouble, locked }: OutboxEntry): boolean {
  return !locked && status === "waiting" && trouble === "unreachable";
}

/** Why it has not arrived and what to do, in one sentence; "" when there is nothing to say. */
export function remedyOf(entry: OutboxEntry, messages: Messages): string {
  const state = stateOf(entry);
  if (state === "conflict" || state === "refused" || state === "locked") return messages[`outboxPanel.${state}.what`];
  return state === "waiting" && entry.trouble ? messages[`outboxPanel.${entry.trouble}`] : "";
}
