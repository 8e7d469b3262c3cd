import { describe, expect, it, vi } from "vitest";
import { emptyDevice } from "../../test/emptyDevice.js";
import { openDraftStore } from "./index.js";

const DAY = 86_400_000;
const device = emptyDevice();

/** A browser that answers so when it is asked to keep what is stored. */
function browser(answer: boolean, permission: PermissionState = "prompt") {
  const asked = vi.fn(async () => answer);
  const storage = { persisted: async () => asked.mock.calls.length > 0 && answer, persist: asked };
  vi.stubGlobal("navigator", { storage, permissions: { query: async () => ({ state: permission }) } });
  return asked;
}

const keep = (store = device.store) =>
  store.save({
    key: "visit:1",
    formId: "visit",
    formVersion: 1,
    revision: 1,
    savedAt: new Date().toISOString(),
    values: { title: "ก" },
  });

/** The same device with its page opened anew. */
async function keepOnNextPage(): Promise<void> {
  const store = openDraftStore({ databaseName: "t" });
  await store.load("visit:1");
  await keep(store);
  await store.storageMode();
  store.close();
}

describe("a browser that may clear what a site stores", () => {
  it("is asked to keep it when the first draft is kept, and neither before nor again", async () => {
    const asked = browser(true);
    await device.store.load("visit:1");
    await device.store.list("visit");
    expect(await device.store.storageMode()).toBe("best-effort");
    expect(asked).not.toHaveBeenCalled();
    await keep();
    expect(await device.store.storageMode()).toBe("persistent");
    await keep();
    await keepOnNextPage();
    expect(asked).toHaveBeenCalledOnce();
  });

  it("does not hold up a draft while it asks the person", async () => {
    const asked = browser(true);
    asked.mockImplementation(() => new Promise(() => undefined));
    expect(await keep()).toMatchObject({ ok: true });
  });

  it("is left alone for a month after it said no, and longer when the clock goes back", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-11-22") });
    const asked = browser(false);
    await keep();
    expect(await device.store.storageMode()).toBe("best-effort");
    for (const days of [1, 29, -4000]) {
      vi.setSystemTime(Date.parse("2026-11-22") + days * DAY);
      await keepOnNextPage();
    }
    expect(asked).toHaveBeenCalledOnce();
    vi.setSystemTime(Date.parse("2026-11-22") + 31 * DAY);
    await keepOnNextPage();
    expect(asked).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });

  it("is never asked where the person forbade it, or the refusal could not be remembered", async () => {
    const forbidden = browser(true, "denied");
    await keep();
    await device.store.storageMode();
    expect(forbidden).not.toHaveBeenCalled();
    const asked = browser(true);
    const store = openDraftStore({ databaseName: "other", tail: null });
    await keep(store);
    await store.storageMode();
    expect(asked).not.toHaveBeenCalled();
    store.close();
  });

  it("may be one that cannot be asked, or breaks when it is", async () => {
    vi.stubGlobal("navigator", {});
    expect(await keep()).toMatchObject({ ok: true });
    expect(await device.store.storageMode()).toBe("best-effort");
    const broken = () => Promise.reject(new TypeError("not here"));
    vi.stubGlobal("navigator", { storage: { persisted: broken, persist: broken } });
    expect(await device.store.storageMode()).toBe("best-effort");
  });
});
