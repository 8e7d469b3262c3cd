import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { emptyDevice } from "../../test/emptyDevice.js";
import { settled } from "../../test/fakeTabs.js";
import { visitForm } from "../../test/visitForm.js";
import { openOutbox } from "../outbox/index.js";
import { clearThisComputer, type DraftContent, openDraftStore, type SharedComputer, sharedComputer } from "./index.js";

const device = emptyDevice();
const opened: { close(): void }[] = [];
let shared: SharedComputer;

const draft = (change: Partial<DraftContent> = {}): DraftContent => ({
  key: "visit:1",
  formId: "visit",
  formVersion: 1,
  revision: 1,
  savedAt: "2026-11-22T03:00:00.000Z",
  values: { title: "ก" },
  ...change,
});

function toClose<C extends { close(): void }>(one: C): C {
  opened.push(one);
  return one;
}

/** What a page has that is opened, or loaded again, in this tab. */
function page(passphrase = "") {
  shared = toClose(sharedComputer());
  return toClose(openDraftStore({ databaseName: "t", passphrase, shared, locks: null }));
}

/** Another tab of this browser: all is shared but sessionStorage. */
function newTab(): void {
  const kept = new Map<string, string>();
  vi.stubGlobal("sessionStorage", {
    get length() {
      return kept.size;
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
    removeItem: (name: string) => kept.delete(name),
  });
}

const titleOf = async (key = "visit:1", store = page()) => {
  const result = await store.load(key);
  return result.kind === "found" ? result.draft.values.title : result.kind;
};
const onDevice = async () => (await device.store.list("visit")).map(({ key }) => key);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] });
});

afterEach(() => {
  for (const one of opened.splice(0)) one.close();
  vi.useRealTimers();
});

describe("on a computer that others use, too", () => {
  it("a draft is there after a reload, in no other tab, and nowhere but in this one", async () => {
    const store = page();
    shared.turn(true);
    expect(await store.save(draft())).toMatchObject({ ok: true });
    store.saveTail(draft({ revision: 2, values: { title: "กข" } }));
    expect(await store.storageMode()).toBe("session");
    expect(store.idleMinutes).toBe(15);
    expect(store.expiresAfter).toBeUndefined();
    expect({ ...localStorage }).toEqual({ "saan-shared-computer": "on" });
    expect(await onDevice()).toEqual([]);
    expect(await titleOf()).toBe("กข");
    expect(await page().list("visit")).toMatchObject([{ key: "visit:1", revision: 2 }]);
    newTab();
    expect(await titleOf()).toBe("none");
  });

  it("a draft is encrypted with the passphrase, there too", async () => {
    vi.useRealTimers();
    const store = page("ฝนตก");
    shared.turn(true);
    await store.save(draft({ values: { title: "ความลับ" } }));
    store.saveTail(draft({ revision: 2, values: { title: "ความลับ" } }));
    expect(JSON.stringify({ ...sessionStorage })).not.toContain("ความลับ");
    expect(await titleOf("visit:1", page("ฝนตก"))).toBe("ความลับ");
    expect(await titleOf("visit:1", page("แดดออก"))).toBe("locked");
  });

  it("a draft is kept by the page where the tab has no room, and says so", async () => {
    const store = page();
    shared.turn(true);
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(await store.save(draft())).toEqual({ ok: false, reason: "full", kept: "memory" });
    expect(await titleOf("visit:1", store)).toBe("ก");
    vi.restoreAllMocks();
  });

  it("a draft that was removed is gone, unless it is another one by now", async () => {
    const store = page();
    shared.turn(true);
    await store.save(draft({ revision: 2 }));
    await store.remove("visit:1", draft({ revision: 1 }));
    expect(await titleOf()).toBe("ก");
    await store.remove("visit:1", draft({ revision: 2 }));
    expect(await titleOf()).toBe("none");
  });

  it("a draft is written by the tab that has it: no other tab is told of, and none is waited for", async () => {
    page();
    shared.turn(true);
    const changed = vi.fn();
    const store = toClose(openDraftStore({ databaseName: "t", shared }));
    const claim = store.claim("visit:1", { changed, yielding: async () => undefined });
    await claim.ready;
    expect([claim.writer, claim.mayWrite, await claim.takeOver()]).toEqual(["here", true, true]);
    await settled();
    expect(changed).toHaveBeenCalled();
  });

  it("clearing it takes the tab's drafts, too", async () => {
    vi.useRealTimers();
    const store = page();
    shared.turn(true);
    await store.save(draft());
    await clearThisComputer({ databaseNames: ["t"] });
    expect(await titleOf("visit:1", store)).toBe("none");
    expect(shared.isOn).toBe(true);
  });

  it("nothing is put in the outbox, and it says why", async () => {
    vi.useRealTimers();
    page();
    shared.turn(true);
    const sent: unknown[] = [];
    const send = async ({ body }: { readonly body: unknown }) => {
      sent.push(body);
      return { kind: "sent", answer: {} } as const;
    };
    const outbox = toClose(openOutbox({ databaseName: "o", send, shared, locks: null }));
    const content = { key: "r", form: visitForm, body: "ก" };
    expect(await outbox.enqueue(content)).toEqual({ ok: false, reason: "shared" });
    await settled();
    expect(outbox.state).toMatchObject({ entries: [], unsent: 0 });
    expect(await outbox.sendNow(content)).toMatchObject({ kind: "sent" });
    expect(sent).toEqual(["ก"]);
    shared.turn(false);
    expect(await outbox.enqueue(content)).toMatchObject({ ok: true });
  });
});

describe("turning the switch", () => {
  it("does not say that all was moved where the device could not be asked", async () => {
    await device.store.save(draft());
    const store = page();
    const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("It broke.", "UnknownError");
    });
    shared.turn(true);
    expect(await store.gather()).toMatchObject({ isAll: false });
    open.mockRestore();
    expect(await store.gather()).toMatchObject({ isAll: true });
    expect(await titleOf("visit:1", store)).toBe("ก");
    expect(await onDevice()).toEqual([]);
  });

  it("takes nothing away that another tab wrote while it was moved", async () => {
    await device.store.save(draft());
    const store = page();
    const setItem = Storage.prototype.setItem;
    let written: Promise<unknown> | undefined;
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(function (this: Storage, name, text) {
      setItem.call(this, name, text);
      if (this === sessionStorage && name.endsWith("visit:1"))
        written ??= device.store.save(draft({ revision: 2, values: { title: "กข" } }));
    });
    shared.turn(true);
    await store.gather();
    expect(await written).toMatchObject({ ok: true });
    vi.restoreAllMocks();
    expect(await store.gather()).toMatchObject({ isAll: true });
    const kept = await Promise.all((await store.list("visit")).map(({ key }) => titleOf(key, store)));
    expect(kept.sort()).toEqual(["ก", "กข"]);
  });

  it("moves what was kept on the device to the tab, tails too, and back", async () => {
    await device.store.save(draft());
    device.store.saveTail(draft({ revision: 2, values: { title: "ท้าย" } }));
    await device.store.save(draft({ key: "visit:2", values: { title: "ข" } }));
    localStorage.setItem("t:visit:3", "{");
    const store = page();
    expect(await titleOf("visit:1", store)).toBe("ท้าย");
    shared.turn(true);
    expect(await store.gather()).toMatchObject({ isAll: true });
    expect({ ...localStorage }).toEqual({ "saan-shared-computer": "on" });
    expect(await onDevice()).toEqual([]);
    expect([await titleOf(), await titleOf("visit:2")]).toEqual(["ท้าย", "ข"]);
    shared.turn(false);
    expect(await store.gather()).toMatchObject({ isAll: true });
    expect(await onDevice()).toHaveLength(2);
    expect(Object.keys({ ...sessionStorage }).filter((name) => name.startsWith("t:"))).toEqual([]);
    expect(localStorage.getItem("saan-shared-computer")).toBeNull();
  });

  it("says how many drafts could not be read, and were forgotten for it, however often it is asked", async () => {
    await device.store.save(draft());
    for (const key of ["visit:2", "visit:3"]) localStorage.setItem(`t:${key}`, "{");
    const store = page();
    shared.turn(true);
    const gathered = { isAll: true, unreadable: 2 };
    expect([await store.gather(), await store.gather()]).toEqual([gathered, gathered]);
    shared.turn(false);
    expect(await store.gather()).toEqual({ isAll: true, unreadable: 0 });
  });

  it("says so, too, when the others could be moved only later", async () => {
    await device.store.save(draft());
    localStorage.setItem("t:visit:2", "{");
    const store = page();
    shared.turn(true);
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(await store.gather()).toEqual({ isAll: false, unreadable: 1 });
    vi.restoreAllMocks();
    expect(await store.gather()).toEqual({ isAll: true, unreadable: 1 });
  });

  it("loses neither of two drafts with one key", async () => {
    await device.store.save(draft({ values: { title: "ในเครื่อง" } }));
    const store = page();
    shared.turn(true);
    await store.save(draft({ values: { title: "ในแท็บ" } }));
    await store.gather();
    const drafts = await store.list("visit");
    const titles = await Promise.all(drafts.map(({ key }) => titleOf(key, store)));
    expect(titles.sort()).toEqual(["ในเครื่อง", "ในแท็บ"]);
  });

  it("takes what was typed before it was turned for what it is: an older copy of what was typed while it was", async () => {
    const store = page();
    await store.save(draft({ values: { title: "ก" } }));
    store.saveTail(draft({ revision: 2, values: { title: "กข" } }));
    for (const [isOn, revision] of [
      [true, 3],
      [false, 4],
    ] as const) {
      shared.turn(isOn);
      store.saveTail(draft({ revision, values: { title: `ครั้งที่ ${revision}` } }));
      expect(await store.gather()).toMatchObject({ isAll: true });
      expect((await store.list("visit")).map(({ key, revision }) => [key, revision])).toEqual([["visit:1", revision]]);
      expect(await titleOf("visit:1", store)).toBe(`ครั้งที่ ${revision}`);
    }
  });

  it("takes a draft that a form was opened with, and is typed on, for an older copy, too", async () => {
    await device.store.save(draft());
    const store = page();
    await store.load("visit:1");
    shared.turn(true);
    await store.save(draft({ revision: 2, values: { title: "กข" } }));
    await store.gather();
    expect(await store.list("visit")).toMatchObject([{ key: "visit:1", revision: 2 }]);
  });

  it("keeps a draft that could not be moved when a form was begun without it", async () => {
    vi.useRealTimers();
    const store = page("ฝนตก");
    await store.save(draft({ values: { title: "ก่อนหน้า" } }));
    shared.turn(true);
    vi.spyOn(crypto.subtle, "encrypt").mockRejectedValue(new DOMException("not here", "OperationError"));
    expect(await titleOf("visit:1", store)).toBe("none");
    vi.restoreAllMocks();
    await store.save(draft({ revision: 2, values: { title: "เริ่มใหม่" } }));
    expect(await store.gather()).toMatchObject({ isAll: true });
    expect(await store.list("visit")).toHaveLength(2);
  });

  it("moves a draft once, though the tab had no room for it at first", async () => {
    await device.store.save(draft());
    const store = page();
    shared.turn(true);
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await store.gather();
    vi.restoreAllMocks();
    expect(await store.list("visit")).toMatchObject([{ key: "visit:1" }]);
    expect(await onDevice()).toEqual([]);
  });

  it("says that something is left where the tab has no room for it", async () => {
    await device.store.save(draft());
    const store = page();
    shared.turn(true);
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(await store.gather()).toMatchObject({ isAll: false });
    vi.restoreAllMocks();
    expect(await onDevice()).toEqual(["visit:1"]);
    expect(await store.gather()).toMatchObject({ isAll: true });
    expect(await onDevice()).toEqual([]);
  });

  it("is heard in other tabs, which then keep nothing on the device either", async () => {
    const store = page();
    await store.load("visit:1");
    localStorage.setItem("saan-shared-computer", "on");
    await store.save(draft());
    expect(await onDevice()).toEqual([]);
    expect(shared.state.isOn).toBe(false);
    window.dispatchEvent(new StorageEvent("storage"));
    expect(shared.state.isOn).toBe(true);
  });
});
