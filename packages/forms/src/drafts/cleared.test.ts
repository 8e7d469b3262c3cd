import { openDB } from "idb";
import { afterEach, describe, expect, it } from "vitest";
import { emptyDevice } from "../../test/emptyDevice.js";
import { settled } from "../../test/fakeTabs.js";
import { visitForm } from "../../test/visitForm.js";
import type { Form } from "../model/index.js";
import { openOutbox } from "../outbox/index.js";
import type { Values } from "../values/index.js";
import { type ChangeReason, clearThisComputer, type DraftContent, openDraftStore } from "./index.js";

emptyDevice();
const opened: { close(): void }[] = [];

function toClose<C extends { close(): void }>(one: C): C {
  opened.push(one);
  return one;
}

afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

const draft = (key: string): DraftContent => ({
  key,
  formId: "visit",
  formVersion: 1,
  revision: 1,
  savedAt: "2026-11-22T03:00:00.000Z",
  values: { title: "ความลับ" },
});

/** What a database holds, without the code that wrote it. */
async function left(database: string, store: string): Promise<readonly unknown[]> {
  const opened = await openDB(database);
  const all = opened.objectStoreNames.contains(store) ? await opened.getAll(store) : [];
  opened.close();
  return all;
}

const neverArrives = async () => ({ kind: "failed", trouble: "unreachable" }) as const;

/** A form that somebody types in. */
function typedForm() {
  let values: Values = { title: "" };
  const listeners = new Set<(reason: ChangeReason) => void>();
  return {
    form: visitForm as Form<unknown>,
    pristine: values,
    values: () => values,
    replace(next: Values) {
      values = next;
    },
    onChange(listener: (reason: ChangeReason) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type(title: string) {
      values = { title };
      for (const listener of listeners) listener("edit");
    },
  };
}

describe("a draft that was sent", () => {
  it("does not come back because another tab wrote while it was kept", async () => {
    const store = toClose(openDraftStore({ databaseName: "t", locks: null }));
    const form = typedForm();
    const keeper = store.keeperOf(form, { key: "visit:1", delay: 0 });
    const stop = keeper.start();
    await settled();
    const other = toClose(openDraftStore({ databaseName: "t", locks: null }));
    await other.save({ ...draft("visit:1"), revision: 9, values: { title: "ของแท็บอื่น" } });
    form.type("ของฉัน");
    // Until it begins to be kept.
    await new Promise((resolve) => setTimeout(resolve));
    expect(keeper.state.status).toBe("saving");
    await keeper.clear();
    await settled();
    expect(JSON.stringify(await left("t", "drafts"))).not.toContain("ของฉัน");
    stop();
  });
});

describe("what was begun before this computer was cleared", () => {
  it.each(["", "รหัสผ่าน"])("is not written after it, with the passphrase %j", async (passphrase) => {
    const store = toClose(openDraftStore({ passphrase, locks: null }));
    await store.load("visit:1");
    const saving = ["visit:1", "visit:2", "visit:3"].map((key) => store.save(draft(key)));
    expect(await clearThisComputer()).toEqual({ ok: true });
    const results = await Promise.all(saving);
    expect(results.at(-1)).toMatchObject({ ok: false });
    expect(await left("saan-drafts", "drafts")).toEqual([]);
    expect(await store.load("visit:3")).toEqual({ kind: "none" });
  });

  it("is not put in the outbox after it", async () => {
    const outbox = toClose(openOutbox({ send: neverArrives, passphrase: "รหัสผ่าน", locks: null }));
    const queued = outbox.enqueue({ key: "visit:1", form: visitForm, body: { title: "ความลับ" } });
    expect(await clearThisComputer()).toEqual({ ok: true });
    expect(await queued).toMatchObject({ ok: false });
    expect(await left("saan-outbox", "entries")).toEqual([]);
  });

  it("is not shown any more by an outbox that was open", async () => {
    const outbox = toClose(openOutbox({ send: neverArrives, locks: null }));
    await outbox.enqueue({ key: "visit:1", form: visitForm, body: { title: "ความลับ" } });
    await settled();
    expect(outbox.state.unsent).toBe(1);
    await clearThisComputer();
    await settled();
    expect(outbox.state).toEqual({ entries: [], unsent: 0, status: "empty" });
    expect(await (await outbox.export()).text()).not.toContain("ความลับ");
  });

  it("can be written again by whoever types on", async () => {
    const store = toClose(openDraftStore({ locks: null }));
    await store.save(draft("visit:1"));
    await clearThisComputer();
    expect(await store.save(draft("visit:2"))).toMatchObject({ ok: true });
    expect(await left("saan-drafts", "drafts")).toMatchObject([{ key: "visit:2" }]);
  });
});
