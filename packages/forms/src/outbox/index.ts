export type { SaveFailure } from "../drafts/connection.js";
export type { PageLocks } from "../drafts/tabs.js";
export type { OutboxContent, OutboxEntry, OutboxStatus, SendTrouble } from "./entry.js";
export { type Enqueued, type Outbox, type OutboxOptions, type OutboxState, openOutbox } from "./Outbox.js";
export { type Send, type SendJsonOptions, type SendResult, sendJson } from "./sendJson.js";
