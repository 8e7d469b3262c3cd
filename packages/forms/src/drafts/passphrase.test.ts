import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { cipherOf } from "./cipher.js";
import { type DraftContent, openDraftStore } from "./index.js";

const secret = "เลขประจำตัว 1-1037-02071-81-1";

const draft = (revision: number): DraftContent => ({
  key: "visit:1",
  formId: "visit",
  formVersion: 1,
  revision,
  savedAt: "2026-11-22T00:00:00.000Z",
  values: { note: secret },
  baseRevision: 7,
  before: { note: `เดิม ${secret}` },
  leftOut: ["photo"],
});

const open = (passphrase?: string) => openDraftStore({ databaseName: "t", passphrase, locks: null });

/** Everything a person with this computer can read. */
async function onDisk(): Promise<string> {
  const database = await openDB("t");
  const stores = [...database.objectStoreNames];
  const all = await Promise.all(stores.map((name) => database.getAll(name)));
  database.close();
  return JSON.stringify([all, { ...localStorage }]);
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  localStorage.clear();
});

describe("a draft with a passphrase", () => {
  it("is given back with it, and leaves no answer readable on the device", async () => {
    const store = open("ข้าวเหนียวมะม่วง");
    store.saveTail(draft(1));
    expect(await store.save(draft(1))).toMatchObject({ ok: true });
    const text = await onDisk();
    for (const part of [secret, "1037", "เลขประจำตัว", "ข้าวเหนียว", "photo"]) expect(text).not.toContain(part);
    expect(text).toContain('"iterations":600000');
    expect(localStorage.length).toBe(0);
    expect(await open("ข้าวเหนียวมะม่วง").load("visit:1")).toMatchObject({ kind: "found", draft: draft(1) });
  });

  it("is locked for another one and for none, and stays as it was", async () => {
    await open("ถูก").save(draft(1));
    for (const passphrase of ["ผิด", undefined]) {
      const result = await open(passphrase).load("visit:1");
      expect(result).toMatchObject({ kind: "locked", draft: { key: "visit:1", values: {} } });
    }
    expect(await open("ถูก").load("visit:1")).toMatchObject({ kind: "found" });
  });

  it("can be moved while it is locked, and opened where it is then", async () => {
    await open("ถูก").save(draft(1));
    const other = open("ผิด");
    const result = await other.load("visit:1");
    if (result.kind === "locked") await other.save({ ...result.draft, key: "visit:1~aside" });
    expect(await open("ถูก").load("visit:1~aside")).toMatchObject({
      kind: "found",
      draft: { values: { note: secret } },
    });
  });

  it("has a salt of its own and another iv at every write", async () => {
    const store = open("ถูก");
    const sealed = async () => {
      const database = await openDB("t");
      const stored = (await database.getAll("drafts")) as { sealed: { salt: string; iv: string } }[];
      database.close();
      return stored.map((one) => one.sealed);
    };
    await store.save(draft(1));
    const [first] = await sealed();
    await store.save(draft(2));
    await store.save({ ...draft(1), key: "visit:2" });
    const [second, other] = await sealed();
    expect(second?.salt).toBe(first?.salt);
    expect(second?.iv).not.toBe(first?.iv);
    expect(other?.salt).not.toBe(first?.salt);
  });

  it("takes a draft from before there was one, tail and all", async () => {
    const before = open();
    await before.save(draft(1));
    before.saveTail(draft(2));
    const store = open("ถูก");
    expect(await store.load("visit:1")).toMatchObject({ kind: "found", draft: { revision: 2 } });
    await store.save(draft(3));
    expect(await onDisk()).not.toContain("1037");
  });

  it("is kept by this page alone where the page cannot encrypt", async () => {
    vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const store = open("ถูก");
    expect(await store.save(draft(1))).toEqual({ ok: false, reason: "insecure", kept: "memory" });
    expect(await store.load("visit:1")).toMatchObject({ kind: "found", draft: { revision: 1 } });
    vi.unstubAllGlobals();
  });
});

describe("the cipher", () => {
  it("opens nothing that was changed, or belongs elsewhere, or asks for too much work", async () => {
    const cipher = cipherOf("a", 1_000);
    const sealed = await cipher.seal("text", "visit", "1");
    expect(await cipher.open(sealed, "visit", "1")).toBe("text");
    expect(await cipher.open(sealed, "meeting", "1")).toBeUndefined();
    expect(await cipher.open({ ...sealed, data: `AAAA${sealed.data.slice(4)}` }, "visit", "1")).toBeUndefined();
    expect(await cipher.open({ ...sealed, iterations: 1e9 }, "visit", "1")).toBeUndefined();
    expect(await cipher.open({ ...sealed, salt: "not base64!" }, "visit", "1")).toBeUndefined();
  });

  it("takes the same words in another spelling of Unicode", async () => {
    const sealed = await cipherOf("é", 1_000).seal("text", "visit", "1");
    expect(await cipherOf("e\u0301", 1_000).open(sealed, "visit", "1")).toBe("text");
  });
});
