import "fake-indexeddb/auto";
import { field } from "@saan/schema/field";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { fakeChannels } from "../../test/fakeTabs.js";
import { defineForm } from "../model/index.js";
import {
  keepsByPrivacy,
  type Outbox,
  type OutboxEntry,
  type OutboxOptions,
  openOutbox,
  type SendResult,
} from "./index.js";

const secret = "แม่ถูกทำร้าย 2567";
const about = (th: string, privacy: "public" | "personal" | "sensitive") => ({
  label: { th, en: th },
  ...(privacy === "public"
    ? { privacy }
    : { privacy, purpose: { th: "ช่วยเหลือ", en: "Help" }, retention: "one-year-after-the-end" as const }),
});
const shape = {
  title: field(z.string(), about("เรื่อง", "public")),
  name: field(z.string(), about("ชื่อ", "personal")).optional(),
};
const label = { th: "การเยี่ยม", en: "Visit" };
const plain = defineForm({ id: "visit", version: 1, label, schema: z.object(shape) });
const sensitive = defineForm({
  id: "help",
  version: 1,
  label,
  schema: z.object({ ...shape, case: z.object({ story: field(z.string(), about("เหตุ", "sensitive")).optional() }) }),
});

const opened: Outbox[] = [];
let seen: OutboxEntry[];
let answers: SendResult[];

function open(options: Partial<OutboxOptions> = {}): Outbox {
  const send = async (entry: OutboxEntry): Promise<SendResult> => {
    seen.push(entry);
    return answers.shift() ?? { kind: "sent", answer: { receipt: "ก-1" } };
  };
  const outbox = openOutbox({ send, databaseName: "t", locks: null, ...options });
  opened.push(outbox);
  return outbox;
}

const content = (body: unknown = { title: secret }) => ({ key: "help:1", form: sensitive, body });
const until = (holds: () => void) => vi.waitFor(holds, 4_000);

/** Everything a person with this computer can read. */
async function onDisk(): Promise<string> {
  const database = await openDB("t");
  const all = await database.getAll("entries");
  database.close();
  return JSON.stringify(all);
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("BroadcastChannel", fakeChannels());
  seen = [];
  answers = [];
});

afterEach(() => {
  for (const outbox of opened.splice(0)) outbox.close();
  vi.unstubAllGlobals();
});

describe("what may be kept until it is sent", () => {
  it("is a form with personal answers, and not one with sensitive ones", async () => {
    const outbox = open();
    expect(await outbox.enqueue({ key: "v", form: plain, body: { title: "ก", name: "ข" } })).toMatchObject({
      ok: true,
    });
    const said = await outbox.enqueue(content({ title: "ก", case: {} }));
    expect(said).toEqual({ ok: false, reason: "privacy", fields: ["case.story"] });
    expect(await onDisk()).not.toContain("help");
  });

  it("is all of it when the application says so, and less when it says so", async () => {
    const keeps = keepsByPrivacy({ personal: true, sensitive: true });
    expect(await open({ keeps }).enqueue(content())).toMatchObject({ ok: true });
    const said = await open({ keeps: keepsByPrivacy(), passphrase: "ก" }).enqueue({ ...content(), form: plain });
    expect(said).toMatchObject({ reason: "privacy", fields: ["name"] });
  });

  it("is sent while the person waits otherwise, as one submission however often it is tried", async () => {
    answers = [{ kind: "failed", trouble: "unreachable" }];
    const outbox = open();
    expect(await outbox.sendNow(content())).toEqual({ kind: "failed", trouble: "unreachable" });
    expect(await outbox.sendNow(content())).toMatchObject({ kind: "sent" });
    await outbox.sendNow(content({ title: "อื่น" }));
    const keys = seen.map(({ idempotencyKey }) => idempotencyKey);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
    expect(await onDisk()).toBe("[]");
    expect(outbox.list()).toEqual([]);
  });

  it("never throws, whatever sending does", async () => {
    const outbox = open({ send: () => Promise.reject(new TypeError("no")) });
    expect(await outbox.sendNow(content())).toEqual({ kind: "failed", trouble: "unreachable" });
  });
});

describe("a queue with a passphrase", () => {
  const pass = { passphrase: "ข้าวเหนียวมะม่วง" };

  it("sends what nobody can read on the device", async () => {
    answers = [{ kind: "signed-out" }];
    const outbox = open(pass);
    expect(await outbox.enqueue({ ...content(), baseRevision: "rev-77", base: { title: secret } })).toMatchObject({
      ok: true,
    });
    await until(() => expect(outbox.state.status).toBe("paused"));
    const text = await onDisk();
    for (const part of [secret, "2567", "rev-77", "ข้าวเหนียว"]) expect(text).not.toContain(part);
    expect(text).toContain("help:1");
    expect(seen).toMatchObject([{ body: { title: secret }, baseRevision: "rev-77" }]);
    outbox.resume();
    await until(() => expect(outbox.list()).toMatchObject([{ status: "sent", answer: { receipt: "ก-1" } }]));
    expect(seen[1]?.idempotencyKey).toBe(seen[0]?.idempotencyKey);
    expect(await onDisk()).not.toContain("ก-1");
  });

  it("holds a conflict, its answer and what became of it", async () => {
    answers = [{ kind: "conflict", theirs: { title: "เขาเขียน" }, theirRevision: 8 }];
    const outbox = open(pass);
    await outbox.enqueue(content());
    await until(() => expect(outbox.list()).toMatchObject([{ status: "conflict", theirs: { title: "เขาเขียน" } }]));
    expect(await onDisk()).not.toContain("เขาเขียน");
    const id = outbox.list()[0]?.id ?? "";
    expect(await outbox.retry(id, { body: { title: "รวม" }, baseRevision: 8 })).toBe(true);
    await until(() => expect(outbox.list()).toMatchObject([{ status: "sent" }]));
    expect(seen[1]).toMatchObject({ body: { title: "รวม" }, baseRevision: 8 });
    expect(seen[1]?.theirs).toBeUndefined();
  });

  it("is locked for another one and for none: it waits, can be taken out, and holds its record up", async () => {
    answers = [{ kind: "signed-out" }];
    const first = open(pass);
    await first.enqueue(content());
    await until(() => expect(first.state.status).toBe("paused"));
    first.close();
    for (const passphrase of ["ผิด", ""]) {
      const other = open({ passphrase });
      await until(() => expect(other.list()).toMatchObject([{ key: "help:1", locked: true, status: "waiting" }]));
      expect(other.list()[0]?.body).toBeUndefined();
      expect(await other.retry(other.list()[0]?.id ?? "")).toBe(false);
      await other.enqueue({ key: "v", form: plain, body: { title: "อื่น" } });
      await until(() => expect(other.list().find(({ key }) => key === "v")?.status).toBe("sent"));
      await other.remove(other.list().find(({ key }) => key === "v")?.id ?? "");
      other.close();
    }
    expect(seen.filter(({ key }) => key === "help:1")).toHaveLength(1);
    const again = open(pass);
    await until(() => expect(again.list()).toMatchObject([{ status: "sent" }]));
  });

  it("takes a locked entry out when the person says so", async () => {
    answers = [{ kind: "signed-out" }];
    const first = open(pass);
    await first.enqueue(content());
    await until(() => expect(first.state.status).toBe("paused"));
    first.close();
    const other = open({ passphrase: "ผิด" });
    await until(() => expect(other.list()).toHaveLength(1));
    expect(await other.remove(other.list()[0]?.id ?? "")).toBe(true);
    expect(other.list()).toEqual([]);
  });

  it("knows a body it has already, also when it was pressed twice at once", async () => {
    answers = [{ kind: "signed-out" }];
    const outbox = open(pass);
    const [one, two] = await Promise.all([outbox.enqueue(content()), outbox.enqueue(content())]);
    expect(one).toEqual(two);
    await until(() => expect(outbox.state.status).toBe("paused"));
    expect(outbox.list()).toHaveLength(1);
  });

  it("takes up what was put there before there was one", async () => {
    answers = [{ kind: "signed-out" }];
    const before = open({ keeps: () => true });
    await before.enqueue(content());
    await until(() => expect(before.state.status).toBe("paused"));
    before.close();
    answers = [{ kind: "failed", trouble: "busy" }];
    const after = open(pass);
    await until(() => expect(after.list()).toMatchObject([{ trouble: "busy" }]));
    expect(await onDisk()).not.toContain(secret);
  });

  it("refuses what it could not give back whole, and a page that cannot encrypt", async () => {
    const outbox = open(pass);
    expect(await outbox.enqueue(content({ paper: new Date() }))).toEqual({ ok: false, reason: "unknown" });
    vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(await open(pass).enqueue(content())).toEqual({ ok: false, reason: "insecure" });
  });
});
