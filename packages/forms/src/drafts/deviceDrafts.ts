import { type Cipher, cipherOf } from "./cipher.js";
import { claimDraft } from "./claim.js";
import { onCleared } from "./clearThisComputer.js";
import { Connection, failureOf, WORK_WITHIN_MS, within } from "./connection.js";
import type { LoadResult, MovablePlace, SaveResult } from "./DraftPlace.js";
import type { DraftStoreOptions } from "./DraftStore.js";
import { type DraftDatabase, type DraftSchema, draftDatabase } from "./database.js";
import { type Draft, type DraftContent, type DraftSummary, newerOf, openSeal, seal, summaryOf } from "./draft.js";
import { expireDrafts, isOverdue } from "./expireDrafts.js";
import { inTurns } from "./inTurns.js";
import { locked, unlocked } from "./lock.js";
import { askToKeep, storageMode } from "./storageMode.js";
import { pageLocks } from "./tabs.js";
import { openTail, pageStorage } from "./tail.js";

/** The drafts on this device: IndexedDB with a tail in localStorage, or this page's memory when neither may be used. */
export function openDeviceDrafts(options: DraftStoreOptions): MovablePlace {
  const { databaseName = "saan-drafts", tail: storage = pageStorage(), passphrase = "", expiresAfter } = options;
  const locks = options.locks === undefined ? pageLocks() : options.locks;
  const connection = new Connection<DraftSchema>(draftDatabase(databaseName));
  const tail = openTail(storage, databaseName);
  const cipher: Cipher | undefined = passphrase === "" ? undefined : cipherOf(passphrase);
  const memory = new Map<string, Draft>();
  // The checksum last seen in the store, by key; null for none. Another one there means that another tab wrote.
  const seen = new Map<string, string | null>();
  // What is being written there.
  const writing = new Map<string, string>();
  // The same of the tails.
  const seenTails = new Map<string, string>();
  const inTurn = inTurns();
  let stopListening: (() => void) | undefined;
  let isSwept = false;
  /** How often this computer was cleared: what was begun before is not written after it. */
  let cleared = 0;
  let asked: Promise<unknown> | undefined;

  async function save(content: DraftContent, begun = cleared): Promise<SaveResult> {
    let draft: Draft | undefined;
    const isStale = () => begun !== cleared;
    try {
      draft = seal(content);
      const written = cipher ? await locked(cipher, draft) : draft;
      writing.set(draft.key, written.checksum);
      const database = await connection.database();
      if (isStale()) return { ok: false, reason: "closed" };
      const other = await within(WORK_WITHIN_MS, write(database, written, seen.get(draft.key)));
      if (isStale()) return { ok: false, reason: "closed" };
      if (other) {
        seen.set(draft.key, other.checksum);
        return { ok: false, reason: "superseded", other: (await unlocked(cipher, other)) ?? other };
      }
      seen.set(draft.key, written.checksum);
      const last = unseenTail(draft);
      if (last) return { ok: false, reason: "superseded", other: last };
      memory.delete(draft.key);
      tail.remove(draft.key, draft.revision);
      // Now there is something to lose. Nobody waits for the answer: some browsers ask the person first.
      asked ??= askToKeep(storage);
      return { ok: true, savedAt: draft.savedAt };
    } catch (error) {
      const reason = failureOf(error);
      if (!draft || isStale()) return { ok: false, reason };
      // It may be written after all: then it is no other tab's.
      if (reason === "blocked") seen.delete(draft.key);
      memory.set(draft.key, draft);
      return { ok: false, reason, kept: "memory" };
    }
  }

  function saveTail(content: DraftContent): void {
    if (cipher || content.sealed) return;
    try {
      const draft = seal(content);
      const { key } = draft;
      tail.save(draft, [...(seen.has(key) ? [seen.get(key) ?? null] : []), writing.get(key) ?? null]);
      seenTails.set(draft.key, draft.checksum);
    } catch {
      // Values that are no plain data: the store says so.
    }
  }

  /** What another tab wrote to the tail since this one looked: it was not in the store yet, and would be lost with it. */
  function unseenTail({ key, checksum }: Draft): Draft | undefined {
    const last = tail.load(key).draft;
    if (!last || last.checksum === checksum || last.checksum === seenTails.get(key)) return undefined;
    seenTails.set(key, last.checksum);
    return last;
  }

  async function load(key: string): Promise<LoadResult> {
    await sweep();
    const last = tail.load(key);
    if (last.draft) seenTails.set(key, last.draft.checksum);
    const raw = await readKept(key);
    seen.set(key, openSeal(raw)?.checksum ?? null);
    const stored = newerOf(openSeal(raw), memory.get(key));
    const damaged = raw !== undefined && openSeal(raw) === undefined ? raw : last.damaged;
    if (damaged !== undefined) await keepAside(key, damaged);
    const draft = newerOf(stored, last.draft);
    if (!draft) return damaged === undefined ? { kind: "none" } : { kind: "unreadable", raw: damaged };
    const open = await unlocked(cipher, draft);
    if (!open) return { kind: "locked", draft };
    const found = { kind: "found", draft: open, from: draft === stored ? "store" : "tail" } as const;
    if (!stored || !last.draft || !last.after || last.draft.checksum === stored.checksum) return found;
    if (last.after.includes(stored.checksum)) return found;
    const other = await unlocked(cipher, draft === stored ? last.draft : stored);
    return other ? { ...found, other } : found;
  }

  /** What the database has under a key. What was removed while the page went away may still be there: it goes now. */
  async function readKept(key: string): Promise<unknown> {
    const raw = await orUndefined(async () => (await connection.database()).get("drafts", key));
    const checksum = openSeal(raw)?.checksum;
    if (checksum === undefined || !tail.isForgotten(key, checksum)) return raw;
    await remove(key);
    return undefined;
  }

  async function keepAside(key: string, raw: unknown): Promise<void> {
    await orUndefined(async () => (await connection.database()).put("unreadable", { key, raw }));
  }

  async function remove(
    key: string,
    only?: Pick<Draft, "revision" | "savedAt"> & Partial<Pick<Draft, "checksum">>,
  ): Promise<void> {
    const isIt = (draft: Draft | undefined) => {
      return !only || !draft || (draft.revision === only.revision && draft.savedAt === only.savedAt);
    };
    if (isIt(memory.get(key))) memory.delete(key);
    if (isIt(tail.load(key).draft)) tail.remove(key);
    await orUndefined(async () => {
      const transaction = (await connection.database()).transaction(["drafts", "unreadable"], "readwrite");
      const done = transaction.done;
      done.catch(() => undefined);
      const drafts = transaction.objectStore("drafts");
      if (isIt(openSeal(await drafts.get(key)))) {
        seen.set(key, null);
        await Promise.all([drafts.delete(key), transaction.objectStore("unreadable").delete(key)]);
      }
      await done;
      tail.forget(key, undefined);
    });
  }

  async function removeRead(key: string): Promise<void> {
    memory.delete(key);
    if (!tail.load(key).draft || tail.load(key).draft?.checksum === seenTails.get(key)) tail.remove(key);
    await orUndefined(async () => {
      const transaction = (await connection.database()).transaction(["drafts", "unreadable"], "readwrite");
      const done = transaction.done;
      done.catch(() => undefined);
      const drafts = transaction.objectStore("drafts");
      const there = openSeal(await drafts.get(key));
      await transaction.objectStore("unreadable").delete(key);
      if (!there || there.checksum === seen.get(key)) {
        seen.set(key, null);
        await drafts.delete(key);
      }
      await done;
    });
  }

  async function list(formId: string): Promise<readonly DraftSummary[]> {
    await sweep();
    const stored = await orUndefined(async () =>
      (await connection.database()).getAllFromIndex("drafts", "formId", formId),
    );
    const newest = new Map<string, Draft>();
    for (const draft of [...(stored ?? []).map(openSeal), ...memory.values(), ...tail.drafts()]) {
      if (draft?.formId !== formId || tail.isForgotten(draft.key, draft.checksum)) continue;
      newest.set(draft.key, newerOf(newest.get(draft.key), draft) ?? draft);
    }
    return [...newest.values()].map(summaryOf).sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  }

  /** Rejects when it cannot be known what is in the database. */
  async function keys(): Promise<readonly string[]> {
    return [...new Set([...(await storedKeys()), ...memory.keys(), ...tail.keys()])];
  }

  async function storedKeys(): Promise<readonly string[]> {
    try {
      const database = await connection.database();
      const names = ["drafts", "unreadable"] as const;
      const all = await within(WORK_WITHIN_MS, Promise.all(names.map((name) => database.getAllKeys(name))));
      return all.flat();
    } catch (error) {
      // Where nothing may be kept there is nothing.
      if (["denied", "private"].includes(failureOf(error))) return [];
      throw error;
    }
  }

  function listen(): void {
    stopListening ??= onCleared(databaseName, () => {
      cleared += 1;
      memory.clear();
      seen.clear();
      seenTails.clear();
      writing.clear();
    });
  }

  /** Forgets what is too old, once for each page. */
  async function sweep(): Promise<void> {
    listen();
    if (isSwept || expiresAfter === undefined) return;
    isSwept = true;
    const now = Date.now();
    for (const draft of tail.drafts()) {
      if (!isOverdue(draft.savedAt, expiresAfter, now)) continue;
      // What is in the store is forgotten in its time; a tail that is not its last word goes with it.
      const result = await save(draft);
      if (result.ok || result.other) tail.remove(draft.key);
    }
    await orUndefined(async () => expireDrafts(await connection.database(), expiresAfter, now));
  }

  return {
    encrypted: cipher !== undefined,
    ...(expiresAfter === undefined ? {} : { expiresAfter }),
    save: (draft) => {
      listen();
      const begun = cleared;
      return inTurn(() => save(draft, begun));
    },
    saveTail,
    load: (key) => inTurn(() => load(key)),
    remove: (key, only) => {
      // At once: a page that goes away before the database is done must not bring the draft back.
      const last = seen.get(key) ?? undefined;
      if (!only) tail.remove(key);
      if (!only || only.checksum === last) tail.forget(key, last);
      return inTurn(() => remove(key, only));
    },
    list: (formId) => inTurn(() => list(formId)),
    keys: () => inTurn(keys),
    removeRead: (key) => inTurn(() => removeRead(key)),
    gather: async () => ({ isAll: true, unreadable: 0 }),
    onForgotten: (listener) => onCleared(databaseName, listener),
    storageMode: async () => {
      await asked;
      return storageMode();
    },
    claim: (key, events) => claimDraft(`${databaseName}:${key}`, locks, events),
    close: () => {
      stopListening?.();
      connection.close();
    },
  };
}

/**
 * Writes, unless a newer draft is there or one that this page has not seen: that is given back. A damaged one that is about to be overwritten
 * is kept aside first.
 */
async function write(
  database: DraftDatabase,
  draft: Draft,
  seen: string | null | undefined,
): Promise<Draft | undefined> {
  const transaction = database.transaction(["drafts", "unreadable"], "readwrite");
  // The transaction reports a full disk only when it ends.
  const done = transaction.done;
  done.catch(() => undefined);
  const drafts = transaction.objectStore("drafts");
  const present: unknown = await drafts.get(draft.key);
  const other = openSeal(present);
  const isUnseen = seen !== undefined && other?.checksum !== seen;
  if (other && (isUnseen || other.revision > draft.revision)) {
    await done;
    return other;
  }
  if (present !== undefined && !other) {
    await transaction.objectStore("unreadable").put({ key: draft.key, raw: present });
  }
  await drafts.put(draft);
  await done;
  return undefined;
}

async function orUndefined<R>(run: () => Promise<R>): Promise<R | undefined> {
  try {
    return await within(WORK_WITHIN_MS, run());
  } catch {
    return undefined;
  }
}
