import { describe, expect, it, vi } from "vitest";
import { restAfter, retryAfterMs } from "./backOff.js";
import { type OutboxEntry, type SendResult, sendJson } from "./index.js";

const entry: OutboxEntry = {
  id: "1",
  key: "visit:1",
  formId: "visit",
  body: { title: "เยี่ยม" },
  baseRevision: 7,
  idempotencyKey: "k-1",
  createdAt: "2026-11-22T00:00:00.000Z",
  status: "sending",
  attempts: 1,
};

function answering(response: Response | Error) {
  return vi.fn<typeof fetch>(async () => {
    if (response instanceof Error) throw response;
    return response;
  });
}

function result(response: Response | Error): Promise<SendResult> {
  return sendJson("/visits", { fetch: answering(response) })(entry, new AbortController().signal);
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
const html = (status: number) =>
  new Response("<html>กรุณาลงชื่อเข้าใช้</html>", { status, headers: { "content-type": "text/html" } });

describe("sending JSON", () => {
  it("does not send what JSON does not say whole: a file would arrive as nothing", async () => {
    const fetch = answering(json(200, {}));
    for (const body of [{ paper: new Blob(["ก"]) }, { count: 10n }]) {
      const sent = await sendJson("/visits", { fetch })({ ...entry, body }, new AbortController().signal);
      expect(sent).toEqual({ kind: "refused", issues: [] });
    }
    expect(fetch).not.toHaveBeenCalled();
    await sendJson("/visits", { fetch })({ ...entry, body: { day: new Date(0) } }, new AbortController().signal);
    expect(fetch.mock.calls[0]?.[1]?.body).toBe('{"day":"1970-01-01T00:00:00.000Z"}');
  });

  it.each([
    [7, '"7"'],
    ['"abc"', '"abc"'],
    ['W/"abc"', 'W/"abc"'],
    ["ฉบับ-1", '"%E0%B8%89%E0%B8%9A%E0%B8%B1%E0%B8%9A-1"'],
    ['a"b', '"a%22b"'],
  ])("names the version %j in letters that a header has: %s", async (baseRevision, tag) => {
    const fetch = answering(json(200, {}));
    await sendJson("/visits", { fetch })({ ...entry, baseRevision }, new AbortController().signal);
    expect(fetch.mock.calls[0]?.[1]?.headers).toMatchObject({ "if-match": tag });
  });

  it("has not arrived where the browser was led elsewhere, even to an empty answer", async () => {
    const led = Object.defineProperty(new Response(null, { status: 204 }), "redirected", { value: true });
    expect(await result(led)).toEqual({ kind: "failed", trouble: "not-the-server" });
  });

  it("says which submission it is, and which version it was made from", async () => {
    const fetch = answering(json(201, { id: "1" }));
    const send = sendJson((sent) => `/visits/${sent.key}`, { fetch, method: "PUT", headers: { "x-csrf": "c" } });
    expect(await send(entry, new AbortController().signal)).toEqual({ kind: "sent", answer: { id: "1" } });
    expect(fetch.mock.calls[0]).toMatchObject([
      "/visits/visit:1",
      {
        method: "PUT",
        body: '{"title":"เยี่ยม"}',
        headers: { "idempotency-key": "k-1", "if-match": '"7"', "x-csrf": "c", "content-type": "application/json" },
      },
    ]);
  });

  it("takes an answer without a body", async () => {
    expect(await result(new Response(null, { status: 204 }))).toEqual({ kind: "sent" });
  });

  it.each([
    ["a sign-in page with status 200", html(200), "not-the-server"],
    ["an empty 200", new Response("", { status: 200 }), "not-the-server"],
    ["a network that wants a sign-in", html(511), "not-the-server"],
    [
      "JSON that was cut",
      new Response('{"id": "1', { headers: { "content-type": "application/json" } }),
      "unreadable-answer",
    ],
    ["no connection", new TypeError("Failed to fetch"), "unreachable"],
    ["a gateway's page", html(502), "busy"],
    ["a server error", json(500, {}), "busy"],
    ["an attempt with the same key under way", json(409, { code: "still-running" }), "busy"],
  ] as const)("takes %s for a failure", async (_, response, trouble) => {
    expect(await result(response)).toMatchObject({ kind: "failed", trouble });
  });

  it("takes a redirected answer for a failure", async () => {
    const response = json(200, { ok: true });
    Object.defineProperty(response, "redirected", { value: true });
    expect(await result(response)).toMatchObject({ kind: "failed", trouble: "not-the-server" });
  });

  it("reads how long to wait", async () => {
    expect(await result(json(429, {}, { "retry-after": "120" }))).toMatchObject({
      kind: "failed",
      retryAfterMs: 120_000,
    });
    expect(retryAfterMs("Sun, 22 Nov 2026 00:01:00 GMT", Date.parse("2026-11-22T00:00:00Z"))).toBe(60_000);
    expect(retryAfterMs("soon", 0)).toBeUndefined();
  });

  it("tells a sign-in, a conflict and a refusal apart", async () => {
    expect(await result(html(401))).toEqual({ kind: "signed-out" });
    expect(await result(json(409, { current: { record: { title: "เขา" }, revision: 8 } }))).toEqual({
      kind: "conflict",
      theirs: { title: "เขา" },
      theirRevision: 8,
    });
    const issue = { path: ["parties", 0], code: "required", params: {}, severity: "issue" };
    expect(await result(json(422, { issues: [issue, { path: 1 }, null] }))).toEqual({
      kind: "refused",
      issues: [issue],
      httpStatus: 422,
    });
    expect(await result(json(400, "no"))).toEqual({ kind: "refused", issues: [], httpStatus: 400 });
  });
});

describe("the rest between attempts", () => {
  it("doubles up to five minutes, and is never the same for everybody", () => {
    const longest = (attempts: number) => restAfter(attempts, 0, () => 1);
    expect([1, 2, 3, 20, 2_000].map(longest)).toEqual([2_000, 4_000, 8_000, 300_000, 300_000]);
    expect(restAfter(3, 0, () => 0)).toBe(4_000);
  });

  it("is at least what the server asked for, up to an hour", () => {
    expect(restAfter(1, 60_000)).toBe(60_000);
    expect(restAfter(1, 1e12)).toBe(3_600_000);
  });
});
