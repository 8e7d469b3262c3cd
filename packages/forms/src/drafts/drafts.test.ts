import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import fc from "fast-check";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openSeal, seal } from "./draft.js";
import { type DraftContent, type DraftStore, openDraftStore } from "./index.js";

const NAME = "test-drafts";
const opened: DraftStore[] = [];

function open(options: Parameters<typeof openDraftStore>[0] = {}): DraftStore {
  const store = openDraftStore({ databaseName: NAME, ...options });
  opened.push(store);
  return store;
}

function draft(revision: number, change: Partial<DraftContent> = {}): DraftContent {
  return {
    key: "agreement:new",
    formId: "agreement",
    formVersion: 1,
    revision,
    savedAt: "2026-11-21T10:00:00.000Z",
    values: { title: `ฉบับที่ ${revision}` },
    ...change,
  };
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  localStorage.clear();
});

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the draft store", () => {
  it("has nothing for a key nobody saved", async () => {
    expect(await open().load("agreement:new")).toEqual({ kind: "none" });
  });

  it("gives back in another page what one page saved", async () => {
    expect(await open().save(draft(1))).toEqual({ ok: true, savedAt: "2026-11-21T10:00:00.000Z" });
    const loaded = await open().load("agreement:new");
    expect(loaded).toMatchObject({ kind: "found", from: "store", draft: draft(1) });
  });

  it("prefers the higher revision even when its clock says it is years older", async () => {
    const store = open();
    await store.save(draft(7, { savedAt: "2016-01-01T00:00:00.000Z" }));
    store.saveTail(draft(6, { savedAt: "2036-01-01T00:00:00.000Z" }));
    expect(await store.load("agreement:new")).toMatchObject({ from: "store", draft: { revision: 7 } });
  });

  it("takes the tail when it is newer than the store", async () => {
    const store = open();
    await store.save(draft(1));
    store.saveTail(draft(2));
    expect(await open().load("agreement:new")).toMatchObject({ from: "tail", draft: { values: { title: "ฉบับที่ 2" } } });
  });

  it("does not let a save from an older tab replace a newer draft", async () => {
    await open().save(draft(9));
    const other = open();
    expect(await other.save(draft(3))).toMatchObject({ ok: false, reason: "superseded", other: { revision: 9 } });
    expect(await other.load("agreement:new")).toMatchObject({ draft: { revision: 9 } });
  });

  it("notices that another tab wrote since this one looked, whatever the revisions", async () => {
    const mine = open({ tail: null });
    await mine.load("agreement:new");
    await open({ tail: null }).save(draft(1, { values: { title: "ของแท็บอื่น" } }));
    expect(await mine.save(draft(8))).toMatchObject({ reason: "superseded", other: { revision: 1 } });
    expect(await mine.save(draft(8))).toMatchObject({ ok: true });
  });

  it("takes away a tail that the store has caught up with, and leaves a newer one", async () => {
    const store = open();
    store.saveTail(draft(3));
    await store.save(draft(2));
    expect(localStorage.length).toBe(1);
    await store.save(draft(3));
    expect(localStorage.length).toBe(0);
  });

  it("does not write a tail of more than 200 kB", () => {
    open().saveTail(draft(1, { values: { text: "ก".repeat(200_001) } }));
    expect(localStorage.length).toBe(0);
  });

  it("lists the drafts of one form, last saved first, tails included", async () => {
    const store = open();
    await store.save(draft(1, { key: "a", savedAt: "2026-01-01T00:00:00.000Z" }));
    await store.save(draft(1, { key: "other", formId: "activity" }));
    store.saveTail(draft(2, { key: "b", savedAt: "2026-02-01T00:00:00.000Z" }));
    expect((await store.list("agreement")).map(({ key }) => key)).toEqual(["b", "a"]);
  });

  it("does not bring back a draft that was removed as the page went away, before the database was done", async () => {
    const store = open();
    await store.save(draft(1));
    await store.load("agreement:new");
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
      throw new DOMException("", "InvalidStateError");
    });
    await store.remove("agreement:new");
    transaction.mockRestore();
    expect(await open().list("agreement")).toEqual([]);
    expect(await open().load("agreement:new")).toEqual({ kind: "none" });
    await open().save(draft(2));
    expect(await open().load("agreement:new")).toMatchObject({ draft: { revision: 2 } });
  });

  it("forgets a removed draft everywhere, also while a save of it is under way", async () => {
    const store = open();
    store.saveTail(draft(1));
    const saving = store.save(draft(1));
    await store.remove("agreement:new");
    await saving;
    expect(await store.load("agreement:new")).toEqual({ kind: "none" });
    expect(await store.list("agreement")).toEqual([]);
  });
});

describe("a damaged draft", () => {
  async function damageStored(raw: Record<string, unknown>) {
    const database = await openDB(NAME);
    await database.put("drafts", { key: "agreement:new", ...raw });
    database.close();
  }

  it("in the store is unreadable, with what is left of it", async () => {
    const store = open();
    await store.save(draft(1));
    await damageStored({ values: { title: "ครึ่งเดียว" } });
    expect(await store.load("agreement:new")).toEqual({
      kind: "unreadable",
      raw: { key: "agreement:new", values: { title: "ครึ่งเดียว" } },
    });
  });

  it("is kept aside when a new draft is written over it", async () => {
    const store = open();
    await store.save(draft(1));
    await damageStored({ values: { title: "ครึ่งเดียว" } });
    await store.save(draft(2));
    const database = await openDB(NAME);
    expect(await database.get("unreadable", "agreement:new")).toMatchObject({ raw: { values: { title: "ครึ่งเดียว" } } });
    database.close();
    expect(await store.load("agreement:new")).toMatchObject({ kind: "found", draft: { revision: 2 } });
  });

  it("in the tail is unreadable, unless the store has a good one", async () => {
    const store = open();
    localStorage.setItem(`${NAME}:agreement:new`, '{"key":"agreement:new","val');
    expect(await store.load("agreement:new")).toEqual({ kind: "unreadable", raw: '{"key":"agreement:new","val' });
    await store.save(draft(1));
    expect(await store.load("agreement:new")).toMatchObject({ kind: "found", from: "store" });
  });

  it("is never taken for a good one, whichever character was changed", () => {
    const text = JSON.stringify(seal(draft(12)));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom("0", "x", "ก", '"', ""), (at, replacement) => {
        const changed = text.slice(0, at) + replacement + text.slice(at + 1);
        fc.pre(changed !== text);
        let raw: unknown;
        try {
          raw = JSON.parse(changed);
        } catch {
          return;
        }
        // A changed checksum, or changed content under the old one: both must be refused.
        expect(openSeal(raw)).toBeUndefined();
      }),
    );
  });
});

describe("a device that cannot keep drafts", () => {
  it("says full when the disk is full, and keeps the draft for this page", async () => {
    const store = open({ tail: null });
    await store.save(draft(1));
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    expect(await store.save(draft(2))).toEqual({ ok: false, reason: "full", kept: "memory" });
    expect(await store.load("agreement:new")).toMatchObject({ kind: "found", draft: { revision: 2 } });
  });

  it("says denied when storage is forbidden, and keeps the draft for this page", async () => {
    vi.stubGlobal("indexedDB", {
      open: () => {
        throw new DOMException("not here", "SecurityError");
      },
    });
    const store = open({ tail: null });
    expect(await store.save(draft(1))).toEqual({ ok: false, reason: "denied", kept: "memory" });
    expect(await store.load("agreement:new")).toMatchObject({ kind: "found", draft: { revision: 1 } });
    expect(await store.list("agreement")).toHaveLength(1);
  });

  it("says denied where there is no IndexedDB", async () => {
    vi.stubGlobal("indexedDB", undefined);
    expect(await open().save(draft(1))).toEqual({ ok: false, reason: "denied", kept: "memory" });
    expect(await open({ tail: null }).load("agreement:new")).toEqual({ kind: "none" });
  });

  it("goes on without a tail when localStorage is full or forbidden", async () => {
    const forbidden = new Proxy({} as Storage, {
      get() {
        throw new DOMException("no", "SecurityError");
      },
    });
    const store = open({ tail: forbidden });
    expect(() => store.saveTail(draft(1))).not.toThrow();
    expect(await store.save(draft(1))).toMatchObject({ ok: true });
    expect(await store.list("agreement")).toHaveLength(1);
  });

  it("says closed after it was closed", async () => {
    const store = open({ tail: null });
    await store.save(draft(1));
    store.close();
    expect(await store.save(draft(2))).toEqual({ ok: false, reason: "closed", kept: "memory" });
  });

  it("says unknown for values that cannot be stored, and does not reject", async () => {
    expect(await open().save(draft(1, { values: { run: () => 1 } }))).toMatchObject({ ok: false, reason: "unknown" });
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    expect(await open().save(draft(1, { values: cyclic }))).toEqual({ ok: false, reason: "unknown" });
  });

  it("lets a newer version of the tool upgrade the database, and then says closed", async () => {
    const store = open({ tail: null });
    await store.save(draft(1));
    const upgraded = await openDB(NAME, 2);
    expect(await store.save(draft(2))).toEqual({ ok: false, reason: "closed", kept: "memory" });
    upgraded.close();
  });

  it("opens the database again after it was deleted under it", async () => {
    const store = open({ tail: null });
    await store.save(draft(1));
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(NAME).onsuccess = resolve;
    });
    expect(await store.save(draft(2))).toMatchObject({ ok: true });
  });
});
