import { IDBObjectStore } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { emptyDevice } from "../../test/emptyDevice.js";
import { settled } from "../../test/fakeTabs.js";
import { visitForm } from "../../test/visitForm.js";
import { openOutbox } from "../outbox/index.js";
import type { DraftContent } from "./index.js";

const device = emptyDevice();

const draft = (revision: number): DraftContent => ({
  key: "visit:1",
  formId: "visit",
  formVersion: 1,
  revision,
  savedAt: "2026-11-22T03:00:00.000Z",
  values: { title: "ก".repeat(revision) },
});

/** Lets what has a time limit reach it. */
async function afterLimits(): Promise<void> {
  for (let second = 0; second < 20; second += 1) {
    await settled(5);
    await vi.advanceTimersByTimeAsync(1_000);
  }
}

/** A database that takes a question and never answers. */
function hang(): void {
  for (const method of ["get", "getAll"] as const) {
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => new IDBRequest() as never);
  }
}

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("a database that never answers", () => {
  it("is not waited for: what was to be kept is kept by the page, and put there once it answers", async () => {
    await device.store.save(draft(1));
    hang();
    const saving = device.store.save(draft(2));
    await afterLimits();
    expect(await saving).toEqual({ ok: false, reason: "blocked", kept: "memory" });
    vi.restoreAllMocks();
    expect(await device.store.load("visit:1")).toMatchObject({ kind: "found", draft: { revision: 2 } });
    expect(await device.store.save(draft(3))).toMatchObject({ ok: true });
  });

  it("does not keep a form from beginning", async () => {
    hang();
    const loading = device.store.load("visit:1");
    await afterLimits();
    expect(await loading).toEqual({ kind: "none" });
  });

  it("does not keep a person who sends waiting", async () => {
    const keys: string[] = [];
    const outbox = openOutbox({
      databaseName: "t-outbox",
      locks: null,
      send: async ({ idempotencyKey }) => {
        keys.push(idempotencyKey);
        return { kind: "sent" };
      },
    });
    const content = { key: "visit:1", form: visitForm, body: { title: "ก" } };
    await settled();
    hang();
    const queued = outbox.enqueue(content);
    await afterLimits();
    expect(await queued).toEqual({ ok: false, reason: "blocked" });
    expect(await outbox.sendNow(content)).toMatchObject({ kind: "sent" });
    expect(keys).toHaveLength(1);
    outbox.close();
  });
});
