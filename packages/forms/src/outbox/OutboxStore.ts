import type { DBSchema } from "idb";
import { Connection } from "../drafts/connection.js";
import { sameValue } from "../values/index.js";
import { isRested } from "./backOff.js";
import { isUnsent, type OutboxContent, type StoredEntry } from "./entry.js";

interface OutboxSchema extends DBSchema {
  entries: { key: number; value: StoredEntry; indexes: { id: string } };
}

/** Who asks for something to send. */
export interface Sender {
  readonly name: string;
  /** Whether no other tab can be sending: what another began, it did not finish. */
  readonly isAlone: boolean;
}

/** What there is to do now; or how long until there is something. */
export interface NextUp {
  readonly entry?: StoredEntry;
  readonly inMs?: number;
}

// Longer than any attempt takes: a tab that has been at it for longer is gone.
const CLAIM_MS = 120_000;
// Receipts nobody removed.
const MOST_SENT = 50;

/** The queue on the disk. Every change is one transaction. */
export class OutboxStore {
  readonly #connection: Connection<OutboxSchema>;

  constructor(databaseName: string) {
    this.#connection = new Connection<OutboxSchema>({
      name: databaseName,
      version: 1,
      upgrade(database) {
        const entries = database.createObjectStore("entries", { keyPath: "sequence", autoIncrement: true });
        entries.createIndex("id", "id", { unique: true });
      },
    });
  }

  /** In the order they were sent. */
  async all(): Promise<readonly StoredEntry[]> {
    return (await this.#connection.database()).getAll("entries");
  }

  /** Adds an entry, and answers once it is on disk. What is in the queue already is not added twice. */
  async add(content: OutboxContent, made: Pick<StoredEntry, "id" | "idempotencyKey" | "createdAt">): Promise<string> {
    const transaction = (await this.#connection.database()).transaction("entries", "readwrite");
    const done = transaction.done;
    done.catch(() => undefined);
    const before = (await transaction.store.getAll()).findLast(({ key, status }) => {
      return key === content.key && (status === "waiting" || status === "sending");
    });
    const isAgain = before?.formId === content.formId && sameValue(before.body, content.body);
    if (!isAgain) {
      const { key, formId, body, baseRevision, base } = content;
      const stated = { key, formId, body, baseRevision, base, ...made, status: "waiting", attempts: 0 } as const;
      // The database numbers it.
      await transaction.store.add(stated as unknown as StoredEntry);
    }
    await done;
    return isAgain ? before.id : made.id;
  }

  /** The first entry of any record that is to be sent now, marked as under way. */
  async claim(sender: Sender, now: number): Promise<NextUp> {
    const transaction = (await this.#connection.database()).transaction("entries", "readwrite");
    const done = transaction.done;
    done.catch(() => undefined);
    const records = new Set<string>();
    let inMs: number | undefined;
    let claimed: StoredEntry | undefined;
    for (const entry of (await transaction.store.getAll()).filter(isUnsent)) {
      // Only the first of a record may go: the others were made after it.
      if (records.has(entry.key)) continue;
      records.add(entry.key);
      const wait = waitOf(entry, sender, now);
      if (wait === 0) {
        claimed = { ...entry, status: "sending", attempts: entry.attempts + 1, claimedBy: sender.name, claimedAt: now };
        break;
      }
      if (wait !== undefined) inMs = Math.min(inMs ?? wait, wait);
    }
    if (claimed) await transaction.store.put(claimed);
    await done;
    return { entry: claimed, inMs };
  }

  /** Puts what `change` makes of an entry in its place, or takes it out; false when it is not there or nothing changed. */
  async change(id: string, change: (entry: StoredEntry) => StoredEntry | "same" | "gone"): Promise<boolean> {
    const transaction = (await this.#connection.database()).transaction("entries", "readwrite");
    const done = transaction.done;
    done.catch(() => undefined);
    const entry = await transaction.store.index("id").get(id);
    const changed = entry ? change(entry) : "same";
    if (entry && changed === "gone") await transaction.store.delete(entry.sequence);
    else if (changed !== "same" && changed !== "gone") await transaction.store.put(changed);
    await done;
    return changed !== "same";
  }

  /** Ends the rest of what had no connection. */
  async hurry(): Promise<void> {
    for (const { id, status, trouble } of await this.all()) {
      if (status !== "waiting" || (trouble !== "unreachable" && trouble !== "not-the-server")) continue;
      await this.change(id, (entry) => ({ ...entry, restMs: 0 }));
    }
  }

  /** Takes out the oldest receipts when there are many. */
  async prune(): Promise<void> {
    const sent = (await this.all()).filter((entry) => !isUnsent(entry));
    for (const { id } of sent.slice(0, Math.max(0, sent.length - MOST_SENT))) await this.change(id, () => "gone");
  }

  close(): void {
    this.#connection.close();
  }
}

/** How long an entry waits, in milliseconds; undefined for as long as a person does not decide. */
function waitOf(entry: StoredEntry, sender: Sender, now: number): number | undefined {
  const { status, claimedBy, claimedAt = 0, restedFrom = 0, restMs = 0 } = entry;
  if (status === "sending") {
    if (sender.isAlone || claimedBy === sender.name) return 0;
    const isLate = now < claimedAt || now >= claimedAt + CLAIM_MS;
    return isLate ? 0 : claimedAt + CLAIM_MS - now;
  }
  if (status !== "waiting") return undefined;
  return isRested(entry, now) ? 0 : restedFrom + restMs - now;
}
