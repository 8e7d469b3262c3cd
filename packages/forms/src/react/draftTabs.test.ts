import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeLocks, fakeChannels, settled } from "../../test/fakeTabs.js";
import { noteAtWork } from "../../test/noteForm.js";
import { type DraftKeeping, openDraftStore } from "../drafts/index.js";

/** localStorage as one tab has it: a dead tab writes nothing more. */
function storageOf(life: { isDead: boolean }): Storage {
  return new Proxy(localStorage, {
    get(storage, name) {
      if (life.isDead) throw new DOMException("The tab is gone.", "InvalidStateError");
      const value: unknown = Reflect.get(storage, name);
      return typeof value === "function" ? value.bind(storage) : value;
    },
  });
}

class Tab {
  readonly engine = noteAtWork();
  readonly keeper: DraftKeeping;
  readonly #life = { isDead: false };
  readonly #locks;
  readonly #store;
  readonly #stop;

  constructor(browser: FakeLocks | null) {
    this.#locks = browser?.tab();
    this.#store = openDraftStore({ databaseName: "t", tail: storageOf(this.#life), locks: this.#locks ?? null });
    this.keeper = this.#store.keeperOf(this.engine, { key: "note:new" });
    this.#stop = this.keeper.start();
  }

  get title(): string {
    return this.engine.values().title as string;
  }

  get state() {
    return this.keeper.state;
  }

  /** Adds to what is typed, so that what came of it can be told. */
  type(text: string): void {
    this.engine.setValue("title", `${this.title}${text}`);
  }

  close(): void {
    this.#stop();
  }

  /** At once, without a word: what was on its way is gone. */
  kill(): void {
    this.#life.isDead = true;
    this.#store.close();
    this.#locks?.die();
    this.#stop();
  }
}

async function pass(milliseconds: number): Promise<void> {
  await settled(12);
  await vi.advanceTimersByTimeAsync(milliseconds);
  await settled(25);
}

/** All that is on the device. */
async function titlesKept(): Promise<readonly string[]> {
  const store = openDraftStore({ databaseName: "t", tail: localStorage, locks: null });
  const titles: string[] = [];
  for (const { key } of await store.list("note")) {
    const result = await store.load(key);
    if (result.kind !== "found") continue;
    for (const draft of [result.draft, result.other]) if (draft) titles.push(draft.values.title as string);
  }
  store.close();
  return titles;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("BroadcastChannel", fakeChannels());
  localStorage.clear();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("a draft in two tabs", () => {
  it("is written by one of them, and the other is told", async () => {
    const browser = new FakeLocks();
    const [one, two] = [new Tab(browser), new Tab(browser)];
    await pass(100);
    expect([one.state.writer, two.state.writer]).toEqual(["here", "unknown"]);
    await pass(1_000);
    expect(two.state.writer).toBe("elsewhere");
    one.close();
    await pass(100);
    expect(two.state.writer).toBe("here");
  });

  it("keeps apart what is typed in the other, and loses neither", async () => {
    const browser = new FakeLocks();
    const one = new Tab(browser);
    await pass(10);
    const two = new Tab(browser);
    await pass(10);
    one.type("หนึ่ง");
    two.type("สอง");
    await pass(300);
    expect([one.state.status, two.state.status]).toEqual(["saved", "saved"]);
    expect([one.state.found, two.state.found]).toEqual([undefined, undefined]);
    expect([...(await titlesKept())].sort()).toEqual(["สอง", "หนึ่ง"]);
  });

  it("is taken over with all that the other had typed", async () => {
    const browser = new FakeLocks();
    const one = new Tab(browser);
    await pass(10);
    const two = new Tab(browser);
    await pass(2_000);
    one.type("ครึ่งคำ");
    const taken = two.keeper.takeOver();
    await pass(50);
    expect(await taken).toBe(true);
    expect([one.state.writer, two.state.writer]).toEqual(["elsewhere", "here"]);
    expect(two.state.found?.values.title).toBe("ครึ่งคำ");
    expect(two.keeper.restore()).toEqual({ ok: true, unmatched: [] });
    two.type("ต่อ");
    await pass(300);
    expect(await titlesKept()).toEqual(["ครึ่งคำต่อ"]);
  });

  it("is taken over from a tab that does not answer", async () => {
    const browser = new FakeLocks();
    const one = new Tab(browser);
    await pass(10);
    one.type("ก");
    await pass(300);
    vi.stubGlobal("BroadcastChannel", undefined);
    const two = new Tab(browser);
    await pass(2_000);
    const taken = two.keeper.takeOver();
    await pass(1_100);
    expect(await taken).toBe(true);
    expect(one.state.writer).toBe("elsewhere");
    expect(two.state.found?.values.title).toBe("ก");
    one.type("ข");
    await pass(300);
    expect([...(await titlesKept())].sort()).toEqual(["ก", "กข"]);
  });

  it("goes to the other when the one that writes is killed, with what both typed", async () => {
    const browser = new FakeLocks();
    const one = new Tab(browser);
    await pass(10);
    const two = new Tab(browser);
    await pass(10);
    one.type("หนึ่ง");
    two.type("สอง");
    await pass(300);
    one.kill();
    await pass(300);
    expect(two.state).toMatchObject({ writer: "here", found: { values: { title: "หนึ่ง" } } });
    expect([...(await titlesKept())].sort()).toEqual(["สอง", "หนึ่ง"]);
    two.keeper.restore();
    await pass(300);
    expect(two.title).toBe("หนึ่ง");
    expect([...(await titlesKept())].sort()).toEqual(["สอง", "หนึ่ง"]);
  });

  it("is not lost when the tab dies in the moment in which another is put in its place", async () => {
    const [one, two] = [new Tab(null), new Tab(null)];
    two.type("สอง");
    await pass(0);
    one.type("หนึ่ง");
    await pass(1_200);
    expect(one.state).toMatchObject({ status: "saved", found: { values: { title: "สอง" } } });
    one.keeper.restore();
    one.kill();
    await pass(300);
    expect(new Set(await titlesKept())).toEqual(new Set(["สอง", "หนึ่ง"]));
    two.kill();
  });

  it("does not offer what the other tab has sent meanwhile", async () => {
    const browser = new FakeLocks();
    const one = new Tab(browser);
    await pass(10);
    one.type("ส่งแล้ว");
    await pass(300);
    const two = new Tab(browser);
    await pass(10);
    expect(two.state.found?.values.title).toBe("ส่งแล้ว");
    two.keeper.discard();
    expect(await titlesKept()).toEqual(["ส่งแล้ว"]);
    await one.keeper.clear();
    one.close();
    await pass(300);
    expect(two.state).toMatchObject({ writer: "here", found: undefined });
    expect(await titlesKept()).toEqual([]);
  });

  it("is everybody's where there are no locks, and nobody can take it over", async () => {
    const tab = new Tab(null);
    await pass(2_000);
    expect(tab.state.writer).toBe("unknown");
    expect(await tab.keeper.takeOver()).toBe(false);
  });

  it("is written where locks never answer", async () => {
    const store = openDraftStore({
      databaseName: "t",
      locks: { request: () => new Promise(() => undefined) },
    });
    const engine = noteAtWork();
    const keeper = store.keeperOf(engine, { key: "note:new" });
    keeper.start();
    engine.setValue("title", "ก");
    await pass(1_100);
    await pass(300);
    expect(keeper.state).toMatchObject({ status: "saved", writer: "unknown" });
  });
});

const anyStep = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("type" as const), tab: fc.nat(1) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("wait" as const), for: fc.constantFrom(0, 20, 260, 1_200) }) },
  fc.record({ do: fc.constantFrom("kill", "close", "restore", "discard", "take over"), tab: fc.nat(1) }),
  fc.record({ do: fc.constant("set the clock" as const), by: fc.constantFrom(-3.2e11, 3.2e11) }),
);

describe("any edits, kills, clocks and two tabs", () => {
  it.each([true, false])(
    "never lose what was said to be saved, and restore what was typed (locks: %s)",
    async (hasLocks) => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyStep, { maxLength: 24 }), async (steps) => {
          vi.stubGlobal("indexedDB", new IDBFactory());
          localStorage.clear();
          vi.setSystemTime(new Date("2026-11-22T00:00:00Z"));
          const browser = hasLocks ? new FakeLocks() : null;
          const tabs = [new Tab(browser), new Tab(browser)];
          const typed = new Set<string>([""]);
          const acknowledged = new Set<string>();
          const discarded: string[] = [];
          // What each tab was last told is saved: it has to be found again, or what it became.
          const note = (tab: Tab) => tab.state.status === "saved" && acknowledged.add(tab.title);
          for (const [number, step] of steps.entries()) {
            if (step.do === "wait") {
              await pass(step.for);
              for (const tab of tabs) if (step.for >= 260) note(tab);
            } else if (step.do === "set the clock") vi.setSystemTime(Date.now() + step.by);
            else {
              const tab = tabs[step.tab] as Tab;
              if (step.do === "type") {
                tab.type(`${number},`);
                typed.add(tab.title);
              } else if (step.do === "restore") {
                const { found } = tab.state;
                if (tab.keeper.restore().ok) {
                  expect(tab.title).toBe(found?.values.title);
                  expect(typed.has(tab.title)).toBe(true);
                }
              } else if (step.do === "discard") {
                if (tab.state.found) discarded.push(tab.state.found.values.title as string);
                tab.keeper.discard();
              } else if (step.do === "take over") {
                void tab.keeper.takeOver();
              } else {
                if (step.do === "kill") tab.kill();
                else tab.close();
                tabs[step.tab] = new Tab(browser);
                await pass(20);
              }
            }
          }
          await pass(300);
          for (const tab of tabs) {
            note(tab);
            tab.kill();
          }
          await settled();
          const kept = [...(await titlesKept()), ...discarded];
          for (const title of acknowledged) {
            expect([title, kept.some((other) => other.startsWith(title))]).toEqual([title, true]);
          }
        }),
        { numRuns: 200 },
      );
    },
  );
});
