import type { DBSchema } from "idb";
import { Connection } from "../drafts/connection.js";
import { sameValue } from "../values/index.js";
import { isRested } from "./backOff.js";
import type { EntryLock } from "./EntryLock.js";
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

/** Whether who began to send an entry is gone. */
export function isAbandoned({ claimedAt = 0 }: StoredEntry, now: number): boolean {
  return now < claimedAt || now >= claimedAt + CLAIM_MS;
}

// Receipts nobody removed.
const MOST_SENT = 50;

/**
 * The queue on the disk. Nothing can be encrypted within a transaction: what was opened before is only written when nobody
 * changed it since, and is looked at again otherwise.
 */
export class OutboxStore {
  readonly #connection: Connection<OutboxSchema>;
  readonly #lock: EntryLock;
  /** What was opened, by id: an entry is opened once, and not at every look. */
  readonly #opened = new Map<string, StoredEntry>();
  #cleared = 0;

  constructor(databaseName: string, lock: EntryLock) {
    this.#lock = lock;
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
    const stored = await (await this.#connection.database()).getAll("entries");
    return Promise.all(stored.map((entry) => this.#open(entry)));
  }

  /** What was in the queue is no more: nothing that was begun before is added. */
  forget(): void {
    this.#cleared += 1;
    this.#opened.clear();
  }

  /**
   * Adds an entry, and answers once it is on disk. What is in the queue already is not added twice.
   *
   * @throws DOMException `AbortError` when the computer was cleared in the meantime.
   */
  async add(content: OutboxContent, made: Pick<StoredEntry, "id" | "idempotencyKey" | "createdAt">): Promise<string> {
    const { key, form, body, baseRevision, base } = content;
    const formId = form.model.id;
    const stated = {
      key,
      formId,
      formVersion: form.model.version,
      body,
      baseRevision,
      base,
      ...made,
      status: "waiting",
      attempts: 0,
      stamp: 0,
    } as const;
    const begun = this.#cleared;
    const written = await this.#lock.closed(stated);
    for (;;) {
      const before = lastUnderWay(await this.all(), key);
      if (before?.formId === formId && !before.locked && sameValue(before.body, body)) return before.id;
      const database = await this.#connection.database();
      if (begun !== this.#cleared) throw new DOMException("This computer was cleared.", "AbortError");
      const transaction = database.transaction("entries", "readwrite");
      const done = transaction.done;
      done.catch(() => undefined);
      const isStillLast = lastUnderWay(await transaction.store.getAll(), key)?.id === before?.id;
      // The database numbers it.
      if (isStillLast) await transaction.store.add(written as unknown as StoredEntry);
      await done;
      if (isStillLast) return made.id;
    }
  }

  /** The first entry of any record that is to be sent now, marked as under way. One that cannot be opened waits. */
  async claim(sender: Sender, now: number): Promise<NextUp> {
    const locked = new Set((await this.all()).filter((entry) => entry.locked).map(({ id }) => id));
    const next = await this.#claimBut(locked, sender, now);
    const entry = next.entry && (await this.#open(next.entry));
    // It was put there since; it is another tab's, which has the passphrase.
    if (entry?.locked) return { inMs: CLAIM_MS };
    return { ...next, entry };
  }

  /** Puts what `change` makes of an entry in its place, or takes it out; false when it is not there or nothing changed. */
  async change(id: string, change: (entry: StoredEntry) => StoredEntry | "same" | "gone"): Promise<boolean> {
    for (;;) {
      const stored = await (await this.#connection.database()).getFromIndex("entries", "id", id);
      const changed = stored ? change(await this.#open(stored)) : "same";
      if (!stored || changed === "same") return false;
      const written = changed === "gone" ? changed : await this.#lock.closed(changed);
      if (await this.#replace(stored, written)) return true;
    }
  }

  /** Ends the rest of what had no connection. */
  async hurry(): Promise<void> {
    for (const { id, status, trouble, locked } of await this.all()) {
      if (locked || status !== "waiting" || (trouble !== "unreachable" && trouble !== "not-the-server")) continue;
      await this.change(id, (entry) => ({ ...entry, restMs: 0 }));
    }
  }

  /** Takes out the oldest receipts when there are many. */
  async prune(most = MOST_SENT): Promise<void> {
    const sent = (await this.all()).filter((entry) => !isUnsent(entry));
    for (const { id } of sent.slice(0, Math.max(0, sent.length - most))) await this.change(id, () => "gone");
  }

  close(): void {
    this.#connection.close();
  }

  async #open(stored: StoredEntry): Promise<StoredEntry> {
    if (!stored.sealed) return stored;
    const known = this.#opened.get(stored.id);
    if (known && known.stamp === stored.stamp) return known;
    const opened = await this.#lock.opened(stored);
    this.#opened.set(stored.id, opened);
    return opened;
  }

  async #claimBut(locked: ReadonlySet<string>, sender: Sender, now: number): Promise<NextUp> {
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
      const wait = locked.has(entry.id) ? undefined : waitOf(entry, sender, now);
      if (wait === 0) {
        const attempts = entry.attempts + 1;
        claimed = { ...stamped(entry), status: "sending", attempts, claimedBy: sender.name, claimedAt: now };
        break;
      }
      if (wait !== undefined) inMs = Math.min(inMs ?? wait, wait);
    }
    if (claimed) await transaction.store.put(claimed);
    await done;
    return { entry: claimed, inMs };
  }

  /** Writes in the place of what was read; false when that is not there any more. */
  async #replace(read: StoredEntry, written: StoredEntry | "gone"): Promise<boolean> {
    const transaction = (await this.#connection.database()).transaction("entries", "readwrite");
    const done = transaction.done;
    done.catch(() => undefined);
    const there = await transaction.store.get(read.sequence);
    const isThere = there !== undefined && there.stamp === read.stamp;
    if (isThere && written === "gone") await transaction.store.delete(read.sequence);
    else if (isThere && written !== "gone") await transaction.store.put({ ...written, stamp: stamped(read).stamp });
    await done;
    return isThere;
  }
}

function stamped(entry: StoredEntry): StoredEntry {
  return { ...entry, stamp: (entry.stamp ?? 0) + 1 };
}

function lastUnderWay(entries: readonly StoredEntry[], key: string): StoredEntry | undefined {
  return entries
    .filter((entry) => entry.key === key && (entry.status === "waiting" || entry.status === "sending"))
    .at(-1);
}

/** How long an entry waits, in milliseconds; undefined for as long as a person does not decide. */
function waitOf(entry: StoredEntry, sender: Sender, now: number): number | undefined {
  const { status, claimedBy, claimedAt = 0, restedFrom = 0, restMs = 0 } = entry;
  if (status === "sending") {
    if (sender.isAlone || claimedBy === sender.name) return 0;
    return isAbandoned(entry, now) ? 0 : claimedAt + CLAIM_MS - now;
  }
  if (status !== "waiting") return undefined;
  return isRested(entry, now) ? 0 : restedFrom + restMs - now;
}
