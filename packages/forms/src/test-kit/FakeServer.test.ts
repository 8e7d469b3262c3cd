import { describe, expect, it } from "vitest";
import { type OutboxEntry, sendJson } from "../outbox/index.js";
import { FakeServer, type Trouble } from "./index.js";

const entry = (change: Partial<OutboxEntry> = {}): OutboxEntry => ({
  id: "1",
  key: "visit:1",
  formId: "visit",
  body: { title: "ก" },
  idempotencyKey: "k1",
  createdAt: "2026-11-22T00:00:00.000Z",
  status: "sending",
  attempts: 1,
  ...change,
});

const attempt = (server: FakeServer, change?: Partial<OutboxEntry>) =>
  sendJson("/visits/1", { fetch: server.fetch })(entry(change), new AbortController().signal);

describe("a server in a test", () => {
  it("stores what is sent, and one key once", async () => {
    const server = new FakeServer();
    const sent = { kind: "sent", answer: { record: { title: "ก" }, revision: 1 } };
    expect(await attempt(server)).toEqual(sent);
    expect(await attempt(server)).toEqual(sent);
    expect(server.requests).toHaveLength(2);
    expect(server.writes).toEqual([{ url: "/visits/1", record: { title: "ก" }, revision: 1 }]);
  });

  it("has it although the answer was lost", async () => {
    const server = new FakeServer();
    server.next("lost-answer", "cut-answer");
    expect(await attempt(server)).toEqual({ kind: "failed", trouble: "unreachable" });
    expect(await attempt(server)).toEqual({ kind: "failed", trouble: "unreadable-answer" });
    expect(await attempt(server)).toMatchObject({ kind: "sent" });
    expect(server.writes).toHaveLength(1);
  });

  it("answers a change of an older revision with what is stored", async () => {
    const server = new FakeServer();
    const { revision } = server.store("/visits/1", { title: "เดิม" });
    server.store("/visits/1", { title: "ของคนอื่น" });
    expect(await attempt(server, { baseRevision: revision })).toEqual({
      kind: "conflict",
      theirs: { title: "ของคนอื่น" },
      theirRevision: 2,
    });
    expect(await attempt(server, { baseRevision: 2 })).toMatchObject({ kind: "sent" });
    expect(server.at("/visits/1")).toMatchObject({ revision: 3, record: { title: "ก" } });
  });

  it.each<[Trouble, object]>([
    ["offline", { kind: "failed", trouble: "unreachable" }],
    ["busy", { kind: "failed", trouble: "busy" }],
    ["sign-in-page", { kind: "failed", trouble: "not-the-server" }],
    ["signed-out", { kind: "signed-out" }],
    [
      { issues: [{ path: ["title"], code: "too_long" }] },
      { kind: "refused", httpStatus: 422, issues: [{ path: ["title"], code: "too_long" }] },
    ],
  ])("meets %o, and stores nothing", async (trouble, result) => {
    const server = new FakeServer();
    server.next(trouble);
    expect(await attempt(server)).toMatchObject(result);
    expect(server.writes).toEqual([]);
    expect(await attempt(server)).toMatchObject({ kind: "sent" });
  });

  it("is away until it is back", async () => {
    const server = new FakeServer();
    server.isOffline = true;
    expect(await attempt(server)).toMatchObject({ kind: "failed" });
    expect(server.requests).toEqual([]);
    server.isOffline = false;
    expect(await attempt(server)).toMatchObject({ kind: "sent" });
  });
});
