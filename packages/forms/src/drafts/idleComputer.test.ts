import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { emptyDevice } from "../../test/emptyDevice.js";
import { fakeChannels, settled } from "../../test/fakeTabs.js";
import { type DraftStore, openDraftStore, type SharedComputer, sharedComputer } from "./index.js";

const MINUTE = 60_000;
const opened: { close(): void }[] = [];
let shared: SharedComputer;
emptyDevice();

/** What a page has that is opened, or loaded again, in this tab. */
function page(): DraftStore {
  shared = sharedComputer();
  const store = openDraftStore({ databaseName: "t", shared });
  opened.push(shared, store);
  return store;
}

const draft = () => ({
  key: "visit:1",
  formId: "visit",
  formVersion: 1,
  revision: 1,
  savedAt: "2026-11-22T03:00:00.000Z",
  values: { title: "ก" },
});
const kindOf = async (store = page()) => (await store.load("visit:1")).kind;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] });
});

afterEach(() => {
  for (const one of opened.splice(0)) one.close();
  vi.useRealTimers();
});

describe("the switch of a shared computer", () => {
  it("lasts as long as the page where nothing can be remembered", () => {
    const denied = {
      getItem: () => {
        throw new DOMException("no", "SecurityError");
      },
    } as unknown as Storage;
    const one = sharedComputer({ storage: denied });
    one.turn(true);
    expect([one.isOn, one.state.isOn]).toEqual([true, true]);
    one.turn(false);
    expect(one.isOn).toBe(false);
    one.close();
  });
});

describe("a computer that nobody uses", () => {
  const press = () => window.dispatchEvent(new Event("keydown"));

  it("warns a minute before, goes on for whoever is there, and then forgets what was typed", async () => {
    const store = page();
    const states: string[] = [];
    shared.turn(true);
    shared.subscribe(() => states.push(shared.state.idle));
    await store.save(draft());
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    press();
    await vi.advanceTimersByTimeAsync(13 * MINUTE);
    expect(states).toEqual([]);
    await vi.advanceTimersByTimeAsync(1.5 * MINUTE);
    press();
    expect(states).toEqual(["soon", "no"]);
    expect(await kindOf(store)).toBe("found");
    await vi.advanceTimersByTimeAsync(15 * MINUTE);
    expect(states).toEqual(["soon", "no", "soon", "over"]);
    expect(await kindOf(store)).toBe("none");
    expect(Object.keys({ ...sessionStorage }).filter((name) => name.startsWith("t:"))).toEqual([]);
  });

  it("warns first when it slept, or its clock was set forward", async () => {
    page();
    shared.turn(true);
    vi.setSystemTime(Date.now() + 3_650 * 1_440 * MINUTE);
    document.dispatchEvent(new Event("visibilitychange"));
    expect(shared.state.idle).toBe("soon");
    press();
    expect(shared.state.idle).toBe("no");
  });

  it("has forgotten it when the tab is opened again later", async () => {
    const store = page();
    shared.turn(true);
    await store.save(draft());
    vi.setSystemTime(Date.now() + 14 * MINUTE);
    expect(await kindOf()).toBe("found");
    expect(shared.wasIdle).toBe(false);
    vi.setSystemTime(Date.now() + 16 * MINUTE);
    expect(await kindOf()).toBe("none");
    expect(shared.wasIdle).toBe(true);
  });

  it("has forgotten it once: what is typed since then stays when the drafts are opened again", async () => {
    const store = page();
    shared.turn(true);
    await store.save(draft());
    vi.setSystemTime(Date.now() + 16 * MINUTE);
    const later = page();
    expect(await kindOf(later)).toBe("none");
    await later.save(draft());
    later.close();
    const again = openDraftStore({ databaseName: "t", shared });
    opened.push(again);
    expect(await kindOf(again)).toBe("found");
  });

  it("is watched from when the switch is turned, on a page that was found left, too", async () => {
    page();
    shared.turn(true);
    vi.setSystemTime(Date.now() + 16 * MINUTE);
    page();
    expect(shared.wasIdle).toBe(true);
    shared.turn(false);
    await vi.advanceTimersByTimeAsync(30 * MINUTE);
    shared.turn(true);
    await vi.advanceTimersByTimeAsync(13 * MINUTE);
    expect(shared.state.idle).toBe("no");
    await vi.advanceTimersByTimeAsync(1.5 * MINUTE);
    expect(shared.state.idle).toBe("soon");
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(shared.state.idle).toBe("over");
  });

  it("is not found to be left again and again", async () => {
    page();
    shared.turn(true);
    await vi.advanceTimersByTimeAsync(15 * MINUTE);
    expect(shared.state.idle).toBe("over");
    const used = sessionStorage.getItem("saan-shared-computer-used") ?? "";
    for (const one of opened.splice(0)) one.close();
    // A page that is left closes nothing.
    sessionStorage.setItem("saan-shared-computer-used", used);
    await vi.advanceTimersByTimeAsync(1);
    page();
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(shared.state.idle).toBe("no");
    press();
    await vi.advanceTimersByTimeAsync(14.5 * MINUTE);
    expect(shared.state.idle).toBe("soon");
  });

  it("is used when any of its tabs is", async () => {
    const Channel = fakeChannels();
    vi.stubGlobal("BroadcastChannel", Channel);
    const heard: unknown[] = [];
    const other = new Channel("saan-shared-computer-used");
    other.onmessage = ({ data }) => heard.push(data);
    page();
    shared.turn(true);
    await vi.advanceTimersByTimeAsync(14.5 * MINUTE);
    expect(shared.state.idle).toBe("soon");
    other.postMessage("used");
    await settled();
    expect(shared.state.idle).toBe("no");
    heard.length = 0;
    await vi.advanceTimersByTimeAsync(MINUTE);
    press();
    await settled();
    expect(heard).toEqual(["used"]);
  });

  it("that is not said to be shared forgets nothing", async () => {
    const store = page();
    await store.save(draft());
    await vi.advanceTimersByTimeAsync(300 * MINUTE);
    expect(await kindOf(store)).toBe("found");
  });
});
