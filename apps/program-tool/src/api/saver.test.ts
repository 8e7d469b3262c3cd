import { describe, expect, it } from "vitest";
import type { WriteRequest } from "./client.js";
import type { Failure, SaveAnswer } from "./outcome.js";
import { createSaver, type SaveTarget, type Unanswered } from "./saver.js";

interface Note {
  readonly text: string;
}

const create: SaveTarget = { kind: "create", path: "/api/notes", members: "/api/notes/" };
const noAnswer: SaveAnswer<Note> = { kind: "failed", failure: { kind: "network" }, settled: false };

/** A server that keeps every write once per key, and can lose its answers. */
function server() {
  const kept = new Map<string, SaveAnswer<Note>>();
  const sent: { readonly key: string; readonly request: WriteRequest }[] = [];
  let revision = 0;
  const lost: ("before" | "after")[] = [];
  return {
    sent,
    get writes() {
      return kept.size;
    },
    lose: (...when: ("before" | "after")[]) => lost.push(...when),
    send: async (request: WriteRequest, key: string): Promise<SaveAnswer<Note>> => {
      sent.push({ key, request });
      const loss = lost.shift();
      if (loss === "before") return noAnswer;
      const { record } = JSON.parse(request.body) as { record: Note };
      if (!kept.has(key)) {
        revision += 1;
        const at = "2026-11-21T03:00:00.000Z";
        const saved = { id: "n1", revision, record, createdAt: at, updatedAt: at, advice: [] };
        kept.set(key, { kind: "saved", saved });
      }
      return loss === "after" ? noAnswer : (kept.get(key) ?? noAnswer);
    },
  };
}

function counter() {
  let made = 0;
  return () => `key-${++made}`;
}

describe("saving", () => {
  it("uses a new key for each record that was answered", async () => {
    const there = server();
    const saver = createSaver<Note>({ send: there.send, newKey: counter() });
    await saver.save(create, { text: "หนึ่ง" });
    await saver.save({ kind: "update", path: "/api/notes/n1", revision: 1 }, { text: "สอง" });
    expect(there.sent.map(({ key }) => key)).toEqual(["key-1", "key-2"]);
  });

  it.each(["before", "after"] as const)(
    "sends the same attempt again when its answer was lost %s the write",
    async (when) => {
      const there = server();
      const saver = createSaver<Note>({ send: there.send, newKey: counter() });
      there.lose(when);
      expect(await saver.save(create, { text: "หนึ่ง" })).toBe(noAnswer);
      expect(await saver.save(create, { text: "หนึ่ง" })).toMatchObject({ kind: "saved", saved: { revision: 1 } });
      expect(there.sent.map(({ key }) => key)).toEqual(["key-1", "key-1"]);
      expect(there.writes).toBe(1);
    },
  );

  it("makes a changed record the next revision of one that was kept after all, never a second record", async () => {
    const there = server();
    const saver = createSaver<Note>({ send: there.send, newKey: counter() });
    there.lose("after");
    await saver.save(create, { text: "หนึ่ง" });
    expect(await saver.save(create, { text: "สอง" })).toMatchObject({
      kind: "saved",
      saved: { record: { text: "สอง" } },
    });
    expect(there.sent.map(({ request }) => `${request.method} ${request.path}`)).toEqual([
      "POST /api/notes",
      "POST /api/notes",
      "PUT /api/notes/n1",
    ]);
    expect(JSON.parse(there.sent[2]?.request.body ?? "")).toEqual({ record: { text: "สอง" }, revision: 1 });
  });

  it.each<[string, SaveAnswer<Note>]>([
    ["refused", { kind: "invalid", issues: [], advice: [] }],
    [
      "overtaken",
      { kind: "stale", current: { id: "n1", revision: 4, record: { text: "" }, createdAt: "", updatedAt: "" } },
    ],
  ])("still makes no second record when the changed one was %s", async (_, answer) => {
    const there = server();
    const send = async (request: WriteRequest, key: string) => {
      const isFirstChange =
        request.method === "PUT" && there.sent.every(({ request: { method } }) => method === "POST");
      const usual = await there.send(request, key);
      return isFirstChange ? answer : usual;
    };
    const saver = createSaver<Note>({ send, newKey: counter() });
    there.lose("after");
    await saver.save(create, { text: "หนึ่ง" });
    expect(await saver.save(create, { text: "สอง" })).toBe(answer);
    const over = answer.kind === "stale" ? answer.current.revision : undefined;
    await saver.save(create, { text: "สาม" }, over);
    const last = there.sent.at(-1)?.request;
    expect(`${last?.method} ${last?.path}`).toBe("PUT /api/notes/n1");
    expect(JSON.parse(last?.body ?? "")).toEqual({ record: { text: "สาม" }, revision: over ?? 1 });
  });

  it("writes nothing new while the earlier attempt stays unanswered", async () => {
    const there = server();
    const saver = createSaver<Note>({ send: there.send, newKey: counter() });
    there.lose("after", "before");
    await saver.save(create, { text: "หนึ่ง" });
    expect(await saver.save(create, { text: "สอง" })).toBe(noAnswer);
    expect(there.sent.every(({ key }) => key === "key-1")).toBe(true);
  });

  it("goes on from the person's own target when the earlier attempt turns out refused", async () => {
    const refused: SaveAnswer<Note> = { kind: "invalid", issues: [], advice: [] };
    const answers = [noAnswer, refused];
    const sent: WriteRequest[] = [];
    const there = server();
    const send = async (request: WriteRequest, key: string) => {
      sent.push(request);
      return answers.shift() ?? there.send(request, key);
    };
    const saver = createSaver<Note>({ send, newKey: counter() });
    await saver.save(create, { text: "" });
    expect(await saver.save(create, { text: "หนึ่ง" })).toMatchObject({ kind: "saved" });
    expect(sent.map(({ method }) => method)).toEqual(["POST", "POST", "POST"]);
  });

  it("lets a later page of the same form finish what an earlier one left unanswered", async () => {
    const there = server();
    let left: Unanswered | undefined;
    const onUnanswered = (next: Unanswered | undefined) => {
      left = next;
    };
    const options = { send: there.send, onUnanswered };
    there.lose("after");
    await createSaver<Note>({ ...options, newKey: counter() }).save(create, { text: "หนึ่ง" });
    const stored = JSON.parse(JSON.stringify(left)) as Unanswered;
    const later = createSaver<Note>({ ...options, newKey: () => "later-key" });
    later.resume(stored);
    expect(await later.save(create, { text: "หนึ่ง" })).toMatchObject({ kind: "saved" });
    expect(there.writes).toBe(1);
    expect(left).toBeUndefined();
  });

  it.each([
    ["an answer that says no", { kind: "stale", current: { revision: 3 } }],
    ["a record that is too large", { kind: "failed", failure: { kind: "too-large" } satisfies Failure, settled: true }],
  ])("takes a new key after %s", async (_, answer) => {
    const keys: string[] = [];
    const send = async (_request: WriteRequest, key: string) => {
      keys.push(key);
      return answer as unknown as SaveAnswer<Note>;
    };
    const saver = createSaver<Note>({ send, newKey: counter() });
    await saver.save(create, { text: "หนึ่ง" });
    await saver.save(create, { text: "หนึ่ง" });
    expect(keys).toEqual(["key-1", "key-2"]);
  });
});
