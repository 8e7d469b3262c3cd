import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeLocks, fakeChannels, settled } from "../../test/fakeTabs.js";
import { visitForm } from "../../test/visitForm.js";
import type { PageLocks } from "../drafts/tabs.js";
import { type Outbox, type OutboxEntry, openOutbox, type Send, type SendResult } from "./index.js";

const opened: Outbox[] = [];

function open(send: Send, locks: PageLocks | null = null): Outbox {
  const outbox = openOutbox({ send, databaseName: "t", locks, random: () => 0.5 });
  opened.push(outbox);
  return outbox;
}

/** A send that answers one after the other, and keeps what it was given. */
function scripted(...results: (SendResult | "throw")[]) {
  const seen: OutboxEntry[] = [];
  const send: Send = async (entry) => {
    seen.push(entry);
    const result = results.shift() ?? { kind: "sent" };
    if (result === "throw") throw new TypeError("Failed to fetch");
    return result;
  };
  return { send, seen };
}

const visit = (body: unknown, key = "visit:1") => ({ key, form: visitForm, body });

/** Lets time pass, in steps: what a timer begins takes turns of its own. */
async function pass(milliseconds: number): Promise<void> {
  await settled();
  for (let left = milliseconds; left > 0; left -= 15_000) {
    await vi.advanceTimersByTimeAsync(Math.min(left, 15_000));
    await settled(15);
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("BroadcastChannel", fakeChannels());
});

afterEach(async () => {
  for (const outbox of opened.splice(0)) outbox.close();
  await settled();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("the outbox", () => {
  it("sends what it was given, once, and keeps the answer until it is removed", async () => {
    const { send, seen } = scripted({ kind: "sent", answer: { receipt: "ก-1" } });
    const outbox = open(send);
    const queued = await outbox.enqueue(visit({ title: "เยี่ยม" }));
    await settled();
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ body: { title: "เยี่ยม" }, attempts: 1 });
    expect(outbox.state).toMatchObject({ unsent: 0, status: "empty" });
    expect(outbox.list()).toMatchObject([{ status: "sent", answer: { receipt: "ก-1" }, body: undefined }]);
    expect(queued.ok && (await outbox.remove(queued.id))).toBe(true);
    expect(outbox.list()).toEqual([]);
  });

  it("knows which version of the form a body is of, also of one that was put right in a later version", async () => {
    const outbox = open(scripted({ kind: "refused" }, { kind: "refused" }, { kind: "refused" }).send);
    await outbox.enqueue(visit({ title: "เยี่ยม" }));
    await settled();
    const [{ id = "", formVersion } = {}] = outbox.list();
    expect(formVersion).toBe(visitForm.model.version);
    const later = { model: { ...visitForm.model, version: 9 } };
    await outbox.retry(id, { body: { title: "เยี่ยมบ้าน" }, form: later });
    await settled();
    expect(outbox.list()).toMatchObject([{ body: { title: "เยี่ยมบ้าน" }, formVersion: 9, status: "refused" }]);
    await outbox.retry(id, { body: { title: "เยี่ยมสองบ้าน" } });
    await settled();
    expect(outbox.list()[0]?.formVersion).toBeUndefined();
  });

  it("has it on disk before it is sent", async () => {
    let onDisk: readonly OutboxEntry[] = [];
    const outbox = open(async () => {
      const other = open(() => new Promise(() => undefined));
      await settled();
      onDisk = other.list();
      return { kind: "sent" };
    });
    await outbox.enqueue(visit("a"));
    await settled(80);
    expect(onDisk).toMatchObject([{ body: "a", status: "sending" }]);
  });

  it("tries again with the same key, and rests longer each time", async () => {
    const { send, seen } = scripted("throw", "throw", "throw");
    const outbox = open(send);
    await outbox.enqueue(visit("a"));
    await settled();
    expect(outbox.list()).toMatchObject([{ status: "waiting", trouble: "unreachable", attempts: 1 }]);
    await pass(1_400);
    expect(seen).toHaveLength(1);
    await pass(200);
    expect(seen).toHaveLength(2);
    await pass(2_900);
    expect(seen).toHaveLength(2);
    await pass(200);
    expect(seen).toHaveLength(3);
    await pass(6_100);
    expect(outbox.state.unsent).toBe(0);
    expect(new Set(seen.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
  });

  it("waits as long as the server asks", async () => {
    const { send, seen } = scripted({ kind: "failed", trouble: "busy", retryAfterMs: 30_000 });
    await open(send).enqueue(visit("a"));
    await pass(29_000);
    expect(seen).toHaveLength(1);
    await pass(1_500);
    expect(seen).toHaveLength(2);
  });

  it("sends under the same number what was sent without being kept, and may have arrived", async () => {
    const { send, seen } = scripted("throw");
    const outbox = open(send);
    expect(await outbox.sendNow(visit("a"))).toMatchObject({ kind: "failed" });
    await outbox.enqueue(visit("a"));
    await settled();
    expect(new Set(seen.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
    expect(seen).toHaveLength(2);
    await outbox.enqueue(visit("a"));
    await settled();
    expect(new Set(seen.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2);
  });

  it("gives up its receipts where the device has no room to send more", async () => {
    const { send, seen } = scripted();
    const outbox = open(send);
    await outbox.enqueue(visit("a"));
    await settled();
    expect(outbox.list()).toMatchObject([{ status: "sent" }]);
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(() => {
      throw new DOMException("No room.", "QuotaExceededError");
    });
    await outbox.enqueue(visit("b", "visit:2"));
    await settled(60);
    expect(seen.map(({ body }) => body)).toEqual(["a", "b"]);
    expect(outbox.list()).toMatchObject([{ key: "visit:2", status: "sent" }]);
  });

  it("sends where the browser gives no locks", async () => {
    let asked = 0;
    const request = () => {
      asked += 1;
      return Promise.reject(new DOMException("Not here.", "SecurityError"));
    };
    const { send, seen } = scripted();
    const outbox = open(send, { request });
    await outbox.enqueue(visit("a"));
    await settled();
    expect(seen).toHaveLength(1);
    expect(asked).toBe(1);
  });

  it("does not wait for years when the clock is moved back", async () => {
    const { send, seen } = scripted("throw");
    const outbox = open(send);
    await outbox.enqueue(visit("a"));
    await settled();
    vi.setSystemTime(new Date("2016-01-01"));
    outbox.close();
    open(send);
    await settled(60);
    expect(seen).toHaveLength(2);
  });

  it("tries at once when the connection is back", async () => {
    const { send, seen } = scripted(...Array.from({ length: 20 }, () => "throw" as const));
    const outbox = open(send);
    await outbox.enqueue(visit("a"));
    for (let time = 0; time < 4; time += 1) await pass(20_000);
    expect(seen.length).toBeGreaterThan(3);
    const before = seen.length;
    window.dispatchEvent(new Event("online"));
    await settled();
    expect(seen).toHaveLength(before + 1);
  });

  it("tries within seconds where the connection is back just after it tried in vain", async () => {
    const { send, seen } = scripted(...Array.from({ length: 20 }, () => "throw" as const));
    const outbox = open(send);
    await outbox.enqueue(visit("a"));
    for (let time = 0; time < 8; time += 1) await pass(60_000);
    window.dispatchEvent(new Event("online"));
    await settled();
    const before = seen.length;
    await pass(1_000);
    for (let time = 0; time < 3; time += 1) window.dispatchEvent(new Event("online"));
    await settled();
    expect(seen).toHaveLength(before);
    await pass(4_500);
    expect(seen).toHaveLength(before + 1);
  });

  it("sends the entries of one record one after the other, and lets other records go on", async () => {
    const { send, seen } = scripted({ kind: "refused", httpStatus: 422 });
    const outbox = open(send);
    await outbox.enqueue(visit("first"));
    await outbox.enqueue(visit("second"));
    await outbox.enqueue(visit("other", "visit:2"));
    await settled(60);
    expect(seen.map(({ body }) => body)).toEqual(["first", "other"]);
    const first = outbox.list().find(({ body }) => body === "first");
    expect(await outbox.retry(first?.id ?? "", { body: "first, again" })).toBe(true);
    await settled(60);
    expect(seen.map(({ body }) => body)).toEqual(["first", "other", "first, again", "second"]);
    expect(seen[2]?.idempotencyKey).not.toBe(seen[0]?.idempotencyKey);
  });

  it("stops for a sign-in without losing anything, and goes on after it", async () => {
    const { send, seen } = scripted({ kind: "signed-out" });
    const outbox = open(send);
    await outbox.enqueue(visit("a"));
    await outbox.enqueue(visit("b", "visit:2"));
    await pass(600_000);
    expect(seen).toHaveLength(1);
    expect(outbox.state).toMatchObject({ status: "paused", unsent: 2 });
    outbox.resume();
    await settled(60);
    expect(outbox.state).toMatchObject({ status: "empty", unsent: 0 });
    expect(seen[1]?.idempotencyKey).toBe(seen[0]?.idempotencyKey);
  });

  it("keeps a conflict for a person to merge, and what the person made of it is another submission", async () => {
    const { send, seen } = scripted({ kind: "conflict", theirs: { title: "เขา" }, theirRevision: 8 });
    const outbox = open(send);
    await outbox.enqueue({ ...visit({ title: "ฉัน" }), baseRevision: 7, base: { title: "เดิม" } });
    await pass(600_000);
    expect(outbox.list()).toMatchObject([
      { status: "conflict", body: { title: "ฉัน" }, base: { title: "เดิม" }, theirs: { title: "เขา" }, theirRevision: 8 },
    ]);
    await outbox.retry(outbox.list()[0]?.id ?? "", { body: { title: "ทั้งสอง" }, baseRevision: 8 });
    await settled();
    expect(seen).toHaveLength(2);
    expect(seen[1]).toMatchObject({ body: { title: "ทั้งสอง" }, baseRevision: 8, status: "sending" });
    expect(outbox.state.unsent).toBe(0);
  });

  it("keeps what was refused, with what the server said of it", async () => {
    const issues = [{ path: ["title"], code: "required", params: {}, severity: "issue" }] as const;
    const { send, seen } = scripted({ kind: "refused", issues, httpStatus: 422 });
    const outbox = open(send);
    await outbox.enqueue(visit({}));
    await pass(600_000);
    expect(seen).toHaveLength(1);
    expect(outbox.list()).toMatchObject([{ status: "refused", issues, httpStatus: 422 }]);
    expect(outbox.state).toMatchObject({ unsent: 1, status: "waiting" });
  });

  it("does not take the second press of the same button for another submission", async () => {
    const { send, seen } = scripted();
    const outbox = open(send);
    const [one, two] = await Promise.all([outbox.enqueue(visit({ a: 1 })), outbox.enqueue(visit({ a: 1 }))]);
    await settled(60);
    expect(one).toEqual(two);
    expect(seen).toHaveLength(1);
  });

  it("goes on in another page where one was killed", async () => {
    const locks = new FakeLocks();
    const [dead, alive] = [locks.tab(), locks.tab()];
    const hanging = open(() => new Promise(() => undefined), dead);
    await hanging.enqueue(visit("a"));
    await settled();
    const { send, seen } = scripted();
    const outbox = open(send, alive);
    await settled();
    expect(seen).toHaveLength(0);
    hanging.close();
    dead.die();
    await settled(60);
    expect(seen).toMatchObject([{ body: "a", attempts: 2 }]);
    expect(outbox.state.unsent).toBe(0);
  });

  it("without locks waits until another page must be gone", async () => {
    const hanging = open(() => new Promise(() => undefined));
    await hanging.enqueue(visit("a"));
    await settled();
    hanging.close();
    const { send, seen } = scripted();
    open(send);
    await pass(100_000);
    expect(seen).toHaveLength(0);
    await pass(30_000);
    expect(seen).toHaveLength(1);
  });

  it("gives up an attempt that has no end", async () => {
    const outbox = open(() => new Promise(() => undefined));
    await outbox.enqueue(visit("a"));
    await pass(60_500);
    expect(outbox.list()).toMatchObject([{ status: "waiting", trouble: "unreachable" }]);
  });

  it("tells every page what is in it", async () => {
    const locks = new FakeLocks();
    const { send } = scripted({ kind: "refused" });
    const one = open(send, locks.tab());
    const two = open(send, locks.tab());
    const told = vi.fn();
    two.subscribe(told);
    await one.enqueue(visit("a"));
    await settled(60);
    expect(told).toHaveBeenCalled();
    expect(two.list()).toEqual(one.list());
  });

  it("says so when this device cannot keep it, and sends nothing", async () => {
    const { send, seen } = scripted();
    const outbox = open(send);
    await settled();
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    expect(await outbox.enqueue(visit("a"))).toEqual({ ok: false, reason: "full" });
    await settled();
    expect(seen).toEqual([]);
  });

  it("says so where there is no database", async () => {
    vi.stubGlobal("indexedDB", undefined);
    const outbox = open(scripted().send);
    await settled();
    expect(outbox.state).toMatchObject({ status: "failed", reason: "denied" });
    expect(await outbox.enqueue(visit("a"))).toEqual({ ok: false, reason: "denied" });
    expect(await outbox.retry("x")).toBe(false);
  });

  it("does not take out what is under way, and writes down what is not sent", async () => {
    const outbox = open(() => new Promise(() => undefined));
    const queued = await outbox.enqueue(visit({ title: "ก" }));
    await settled();
    expect(queued.ok && (await outbox.remove(queued.id))).toBe(false);
    const written = JSON.parse(await (await outbox.export()).text()) as { entries: unknown[] };
    expect(written.entries).toMatchObject([{ key: "visit:1", body: { title: "ก" } }]);
  });
});

/** A server that honours the idempotency key, behind a connection that does not. */
class Server {
  readonly stored = new Map<string, unknown>();
  readonly order: unknown[] = [];
  weather: string[] = [];
  isHealed = false;

  readonly send: Send = async (entry) => {
    const now = this.isHealed ? "fine" : (this.weather.shift() ?? "fine");
    if (now === "cut") throw new TypeError("Failed to fetch");
    if (now === "portal") return { kind: "failed", trouble: "not-the-server" };
    if (now === "busy") return { kind: "failed", trouble: "busy", retryAfterMs: 5_000 };
    if (now === "signed-out") return { kind: "signed-out" };
    if (!this.stored.has(entry.idempotencyKey)) {
      this.stored.set(entry.idempotencyKey, entry.body);
      this.order.push(entry.body);
    }
    if (now === "cut after") throw new TypeError("network changed");
    if (now === "hangs after") return await new Promise<SendResult>(() => undefined);
    return { kind: "sent" };
  };
}

const anyWeather = fc.constantFrom("fine", "cut", "portal", "busy", "signed-out", "cut after", "hangs after");
const anyStep = fc.oneof(
  fc.record({ do: fc.constant("enqueue" as const), tab: fc.nat(1), record: fc.nat(2) }),
  fc.record({ do: fc.constant("wait" as const), for: fc.integer({ min: 100, max: 90_000 }) }),
  fc.record({ do: fc.constant("kill" as const), tab: fc.nat(1) }),
  fc.record({ do: fc.constant("sign in" as const), tab: fc.nat(1) }),
);

describe("under any failures, kills and tabs", () => {
  it.each([true, false])(
    "every entry reaches the server once, those of a record in their order (locks: %s)",
    async (hasLocks) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyStep, { maxLength: 14 }),
          fc.array(anyWeather, { maxLength: 10 }),
          async (steps, weather) => {
            vi.stubGlobal("indexedDB", new IDBFactory());
            const server = new Server();
            server.weather = [...weather];
            const locks = new FakeLocks();
            const openTab = () => {
              const own = locks.tab();
              return { own, outbox: open(server.send, hasLocks ? own : null) };
            };
            const tabs = [openTab(), openTab()];
            const tabAt = (index: number) => tabs[index] as (typeof tabs)[number];
            const kill = (index: number) => {
              tabAt(index).outbox.close();
              tabAt(index).own.die();
              tabs[index] = openTab();
            };
            const acknowledged: { record: number; number: number }[] = [];
            for (const [number, step] of steps.entries()) {
              if (step.do === "enqueue") {
                const body = { record: step.record, number };
                const queued = await tabAt(step.tab).outbox.enqueue({ key: `r${step.record}`, form: visitForm, body });
                if (queued.ok) acknowledged.push(body);
              } else if (step.do === "wait") await pass(step.for);
              else if (step.do === "kill") kill(step.tab);
              else tabAt(step.tab).outbox.resume();
            }
            server.isHealed = true;
            // An answer that was under way may still ask for a sign-in.
            for (let round = 0; round < 30 && (round < 2 || server.order.length < acknowledged.length); round += 1) {
              for (const index of [0, 1]) tabAt(index).outbox.resume();
              await pass(60_000);
            }
            await pass(300_000);
            const byRecord = (list: readonly unknown[]) =>
              [0, 1, 2].map((record) => (list as typeof acknowledged).filter((one) => one.record === record));
            expect(byRecord(server.order)).toEqual(byRecord(acknowledged));
            expect(tabAt(0).outbox.state.unsent).toBe(0);
            for (const { outbox, own } of tabs) {
              outbox.close();
              own.die();
            }
          },
        ),
        { numRuns: 60 },
      );
    },
  );
});
