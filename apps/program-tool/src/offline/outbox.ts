import { openOutbox } from "@saan/forms/outbox";
import { sendEntry } from "./send-entry.js";
import { shared } from "./shared-computer.js";

export const outboxDatabase = "saan-program-tool-outbox";

/** What was sent from this device, until the server has it. It goes on sending whatever page is open. */
export const outbox = openOutbox({ databaseName: outboxDatabase, send: sendEntry, shared });
