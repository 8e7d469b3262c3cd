import { Connection, type DraftDatabase, failureOf, type SaveFailure } from "./database.js";
import { type Draft, type DraftContent, type DraftSummary, newerOf, openSeal, seal, summaryOf } from "./draft.js";
import { openTail, pageStorage } from "./tail.js";

export type SaveResult =
  | { readonly ok: true; readonly savedAt: string }
  | {
      readonly ok: false;
      readonly reason: SaveFailure;
      /** The draft that stood in the way, of one that was superseded. Saving again writes over it. */
      readonly other?: Draft;
    };

export type LoadResult =
  | { readonly kind: "none" }
  | { readonly kind: "found"; readonly draft: Draft; readonly from: "store" | "tail" }
  | { readonly kind: "unreadable"; readonly raw: unknown };

/** Where drafts are kept on this device. No method throws or rejects. */
export interface DraftStore {
  /**
   * Writes a draft and answers once it is on disk. When another tab wrote meanwhile, or a higher revision is there, it is
   * `superseded` and changes nothing. When the device cannot keep it, this page still does, and says `ok: false`.
   */
  save(draft: DraftContent): Promise<SaveResult>;
  /** Writes the draft to localStorage at once, when it is small enough: for every keystroke, and for a page that goes. */
  saveTail(draft: DraftContent): void;
  /** The newest draft by revision. A damaged one is given raw, and kept aside even when the key is written again. */
  load(key: string): Promise<LoadResult>;
  /** Forgets a draft everywhere, what was kept aside too. */
  remove(key: string): Promise<void>;
  /** The drafts of a form, last saved first. */
  list(formId: string): Promise<readonly DraftSummary[]>;
  close(): void;
}

export interface DraftStoreOptions {
  /** One per signed-in person on a shared computer. Default `saan-drafts`. */
  readonly databaseName?: string;
  /** Default `localStorage`; null for no tail. */
  readonly tail?: Storage | null;
}

/** Opens the drafts of this device: IndexedDB with a tail in localStorage, or this page's memory when neither may be used. */
export function openDraftStore(options: DraftStoreOptions = {}): DraftStore {
  const { databaseName = "saan-drafts", tail: storage = pageStorage() } = options;
  const connection = new Connection(databaseName);
  const tail = openTail(storage, databaseName);
  const memory = new Map<string, Draft>();
  // The checksum last seen in the store, by key; null for none. Another one there means that another tab wrote.
  const seen = new Map<string, string | null>();
  const inTurn = queue();

  async function save(content: DraftContent): Promise<SaveResult> {
    let draft: Draft | undefined;
    try {
      draft = seal(content);
      const other = await write(await connection.database(), draft, seen.get(draft.key));
      if (other) {
        seen.set(draft.key, other.checksum);
        return { ok: false, reason: "superseded", other };
      }
      seen.set(draft.key, draft.checksum);
      memory.delete(draft.key);
      tail.remove(draft.key, draft.revision);
      return { ok: true, savedAt: draft.savedAt };
    } catch (error) {
      if (draft) memory.set(draft.key, draft);
      return { ok: false, reason: failureOf(error) };
    }
  }

  async function load(key: string): Promise<LoadResult> {
    const last = tail.load(key);
    const raw = await readKept(key);
    seen.set(key, openSeal(raw)?.checksum ?? null);
    const stored = newerOf(openSeal(raw), memory.get(key));
    const damaged = raw !== undefined && openSeal(raw) === undefined ? raw : last.damaged;
    if (damaged !== undefined) await keepAside(key, damaged);
    const draft = newerOf(stored, last.draft);
    if (draft) return { kind: "found", draft, from: draft === stored ? "store" : "tail" };
    return damaged === undefined ? { kind: "none" } : { kind: "unreadable", raw: damaged };
  }

  /** What the database has under a key. What was removed while the page went away may still be there: it goes now. */
  async function readKept(key: string): Promise<unknown> {
    const raw = await orUndefined(async () => (await connection.database()).get("drafts", key));
    const checksum = openSeal(raw)?.checksum;
    if (checksum === undefined || !tail.isForgotten(key, checksum)) return raw;
    await erase(key);
    return undefined;
  }

  async function keepAside(key: string, raw: unknown): Promise<void> {
    await orUndefined(async () => (await connection.database()).put("unreadable", { key, raw }));
  }

  async function remove(key: string): Promise<void> {
    memory.delete(key);
    tail.remove(key);
    await erase(key);
  }

  async function erase(key: string): Promise<void> {
    seen.set(key, null);
    await orUndefined(async () => {
      const transaction = (await connection.database()).transaction(["drafts", "unreadable"], "readwrite");
      await Promise.all([
        transaction.objectStore("drafts").delete(key),
        transaction.objectStore("unreadable").delete(key),
        transaction.done,
      ]);
      tail.forget(key, undefined);
    });
  }

  async function list(formId: string): Promise<readonly DraftSummary[]> {
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

  return {
    save: (draft) => inTurn(() => save(draft)),
    saveTail: (draft) => tail.save(draft),
    load: (key) => inTurn(() => load(key)),
    remove: (key) => {
      // At once: a page that goes away before the database is done must not bring the draft back.
      tail.remove(key);
      tail.forget(key, seen.get(key) ?? undefined);
      return inTurn(() => remove(key));
    },
    list: (formId) => inTurn(() => list(formId)),
    close: () => connection.close(),
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

// One operation after the other, so that a removed draft is not written again by a save that was under way.
function queue(): <R>(run: () => Promise<R>) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const next = last.then(run);
    last = next.catch(() => undefined);
    return next;
  };
}

async function orUndefined<R>(run: () => Promise<R>): Promise<R | undefined> {
  try {
    return await run();
  } catch {
    return undefined;
  }
}
