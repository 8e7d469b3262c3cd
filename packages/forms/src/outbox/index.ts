export type { SaveFailure } from "../drafts/connection.js";
export { type Keeps, type KeptClasses, keepsByPrivacy } from "../drafts/privacy.js";
export type { PageLocks } from "../drafts/tabs.js";
export type { OutboxContent, OutboxEntry, OutboxStatus, SendTrouble } from "./entry.js";
export { openOutbox } from "./Outbox.js";
export type { OutboxOptions } from "./OutboxOptions.js";
export type { ChangedContent, Enqueued, Outbox, OutboxState } from "./OutboxState.js";
export { type Send, type SendJsonOptions, type SendResult, sendJson } from "./sendJson.js";
