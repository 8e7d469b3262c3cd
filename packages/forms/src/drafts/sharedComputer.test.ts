import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { settled } from "../../test/fakeTabs.js";
import { visitForm } from "../../test/visitForm.js";
import { openOutbox } from "../outbox/index.js";
import { clearThisComputer, type DraftContent, expiryOf, openDraftStore } from "./index.js";

const DAY = 86_400_000;
const start = Date.parse("2026-11-22T00:00:00.000Z");

const draft = (change: Partial<DraftContent> = {}): DraftContent => ({
  key: "visit:1",
  formId: "visit",
  formVersion: 1,
  revision: 1,
  savedAt: new Date().toISOString(),
  values: { title: "ก" },
  ...change,
});

/** What a page that is opened now finds. */
async function found(key = "visit:1"): Promise<string> {
  const store = openDraftStore({ databaseName: "t", expiresAfter: 7, locks: null });
  await store.list("visit");
  const { kind } = await store.load(key);
  store.close();
  return kind;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: start });
  vi.stubGlobal("indexedDB", new IDBFactory());
  localStorage.clear();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("drafts that expire", () => {
  async function save() {
    const store = openDraftStore({ databaseName: "t", locks: null });
    await store.save(draft());
    store.saveTail(draft({ key: "visit:tail" }));
    store.close();
  }

  it("are forgotten after their days, when they were seen to be over twice, tails too", async () => {
    await save();
    vi.setSystemTime(start + 6 * DAY);
    expect(await found()).toBe("found");
    vi.setSystemTime(start + 8 * DAY);
    expect(await found()).toBe("found");
    vi.setSystemTime(start + 9.1 * DAY);
    expect([await found(), await found("visit:tail")]).toEqual(["none", "none"]);
    expect(localStorage.length).toBe(0);
  });

  it("are not forgotten for a clock that was wrong once", async () => {
    await save();
    vi.setSystemTime(start + 3650 * DAY);
    expect(await found()).toBe("found");
    vi.setSystemTime(start + DAY);
    expect(await found()).toBe("found");
    vi.setSystemTime(start + 3650 * DAY);
    expect(await found()).toBe("found");
  });

  it("are not forgotten for a clock that was moved back", async () => {
    await save();
    for (const moment of ["1970-01-01", "2000-01-01", "2001-01-01"]) {
      vi.setSystemTime(new Date(moment));
      expect(await found()).toBe("found");
    }
  });

  it.each([
    ["long ago", "1970-01-02T00:00:00.000Z"],
    ["in days to come", "2099-01-02T00:00:00.000Z"],
  ])("have their days from when they are first met, where their clock said %s", async (_, savedAt) => {
    const store = openDraftStore({ databaseName: "t", locks: null });
    await store.save(draft({ savedAt }));
    store.close();
    for (const [day, expected] of [
      [0, "found"],
      [2, "found"],
      [6.9, "found"],
      [7.1, "none"],
    ] as const) {
      vi.setSystemTime(start + day * DAY);
      expect([day, await found()]).toEqual([day, expected]);
    }
  });

  it("are kept when nobody said for how long", async () => {
    await save();
    for (const days of [400, 500]) {
      vi.setSystemTime(start + days * DAY);
      const store = openDraftStore({ databaseName: "t", locks: null });
      expect(await store.list("visit")).toHaveLength(2);
      store.close();
    }
  });

  it("say when", () => {
    expect(expiryOf("2026-11-22T00:00:00.000Z", 7)).toBe("2026-11-29T00:00:00.000Z");
    expect(expiryOf("yesterday", 7)).toBeUndefined();
  });
});

describe("drafts of a database", () => {
  it("are not those of one whose name goes on after a colon", async () => {
    const bob = openDraftStore({ databaseName: "t:bob", locks: null });
    bob.saveTail(draft());
    const store = openDraftStore({ databaseName: "t", locks: null });
    expect(await store.list("visit")).toEqual([]);
    expect(await store.load("bob:visit:1")).toEqual({ kind: "none" });
    expect(await bob.list("visit")).toHaveLength(1);
    for (const one of [bob, store]) one.close();
  });
});

describe("clearing this computer", () => {
  it("takes all drafts, tails and all that waits to be sent, while they are open", async () => {
    const store = openDraftStore({ databaseName: "saan-drafts", locks: null });
    const outbox = openOutbox({ send: () => new Promise(() => undefined), locks: null });
    await store.save(draft());
    store.saveTail(draft({ revision: 2 }));
    localStorage.setItem("saan-drafts:broken", "{");
    localStorage.setItem("theme", "dark");
    await outbox.enqueue({ key: "r", form: visitForm, body: "ก" });
    expect(await clearThisComputer()).toEqual({ ok: true });
    expect({ ...localStorage }).toEqual({ theme: "dark" });
    expect(await store.load("visit:1")).toEqual({ kind: "none" });
    await settled();
    const again = openOutbox({ send: () => new Promise(() => undefined), locks: null });
    await settled();
    expect(again.state).toMatchObject({ status: "empty", entries: [] });
    for (const one of [store, outbox, again]) one.close();
  });

  it("forgets what the page alone had", async () => {
    vi.stubGlobal("indexedDB", undefined);
    const store = openDraftStore({ databaseName: "saan-drafts", tail: null, locks: null });
    await store.load("visit:1");
    expect(await store.save(draft())).toMatchObject({ kept: "memory" });
    expect(await clearThisComputer()).toEqual({ ok: true });
    expect(await store.load("visit:1")).toEqual({ kind: "none" });
    store.close();
  });

  it("says what is left when another tab holds on to it", async () => {
    const stubborn = await openDB("saan-drafts", 1);
    vi.useRealTimers();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const clearing = clearThisComputer();
    await settled();
    await vi.advanceTimersByTimeAsync(4_100);
    await settled();
    await vi.advanceTimersByTimeAsync(4_100);
    expect(await clearing).toEqual({ ok: false, left: ["saan-drafts"] });
    stubborn.close();
  });
});

describe("a newer version of the tool", () => {
  it("is not held up by an old tab, and the old tab is told", async () => {
    const old = openDraftStore({ databaseName: "t", locks: null });
    await old.save(draft());
    const upgraded = await openDB("t", 9);
    expect(await old.save(draft({ revision: 2 }))).toEqual({ ok: false, reason: "closed", kept: "memory" });
    upgraded.close();
  });

  it("that is itself held up says so, and does not wait for ever", async () => {
    const stubborn = await openDB("t", 1);
    // Waits for the stubborn one, and everybody who comes after it waits for this.
    indexedDB.deleteDatabase("t");
    vi.useRealTimers();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const store = openDraftStore({ databaseName: "t", tail: null, locks: null });
    const saving = store.save(draft());
    await settled();
    await vi.advanceTimersByTimeAsync(4_100);
    expect(await saving).toEqual({ ok: false, reason: "blocked", kept: "memory" });
    stubborn.close();
    await settled();
    expect(await store.save(draft({ revision: 2 }))).toMatchObject({ ok: true });
    store.close();
  });
});
