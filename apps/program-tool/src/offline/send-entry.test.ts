import { describe, expect, it, vi } from "vitest";
import { attemptNow } from "./attempt.js";
import { lastFailure, sendEntry } from "./send-entry.js";

const entry = {
  id: "e",
  key: "PUT /api/agreements/1",
  formId: "agreement",
  body: { title: "ข้อตกลง" },
  baseRevision: 3,
  idempotencyKey: "key-of-the-entry",
  createdAt: "2026-11-22T03:00:00.000Z",
  status: "sending",
  attempts: 1,
} as const;

function answer(status: number, body: unknown, type = "application/problem+json") {
  const response = new Response(typeof body === "string" ? body : JSON.stringify(body), {
    status,
    headers: { "content-type": type },
  });
  const fetch = vi.fn<typeof globalThis.fetch>(async () => response);
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

const send = () => sendEntry(entry, new AbortController().signal);

describe("an attempt to send", () => {
  it("goes under the key of the entry, and is sent when the server says so", async () => {
    const fetch = answer(200, { id: "1", revision: 4, record: {} }, "application/json");
    expect(await send()).toEqual({ kind: "sent", answer: { id: "1", revision: 4, record: {} } });
    expect(new Headers(fetch.mock.calls[0]?.[1]?.headers).get("Idempotency-Key")).toBe("key-of-the-entry");
  });

  it("is a conflict when somebody was faster, with what is stored now", async () => {
    answer(409, {
      code: "stale-revision",
      status: 409,
      current: { id: "1", revision: 5, record: { title: "ของเขา" } },
    });
    expect(await send()).toEqual({ kind: "conflict", theirs: { title: "ของเขา" }, theirRevision: 5 });
  });

  it("is refused with what is wrong, and is not made again", async () => {
    const issues = [{ path: ["title"], code: "required", params: {}, severity: "issue" }];
    answer(422, { code: "invalid-record", status: 422, issues, advice: [] });
    expect(await send()).toEqual({ kind: "refused", issues, httpStatus: 422 });
    answer(404, { code: "agreement-not-found", status: 404 });
    expect(await send()).toEqual({ kind: "refused", issues: [], httpStatus: 404 });
    expect(lastFailure("key-of-the-entry")).toMatchObject({ kind: "not-found" });
  });

  it.each([
    ["a sign-in page", 200, "<h1>Wi-Fi</h1>", "text/html", "not-the-server"],
    ["a server without its database", 503, { code: "database-unavailable", status: 503 }, undefined, "busy"],
    ["a server that broke", 500, { code: "internal-error", status: 500 }, undefined, "busy"],
  ])("is made again after %s", async (_, status, body, type, trouble) => {
    answer(status, body, type);
    expect(await send()).toEqual({ kind: "failed", trouble });
  });

  it("that the server refused without naming a field tells why to who waits for the answer", async () => {
    answer(413, { code: "too-large", status: 413 });
    const attempt = attemptNow(await send(), entry);
    expect(attempt).toEqual({ kind: "refused", issues: [], failure: { kind: "too-large" } });
  });

  it("is made again when nothing answers, and forgets why once it is sent", async () => {
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("Failed to fetch");
    });
    expect(await send()).toEqual({ kind: "failed", trouble: "unreachable" });
    expect(lastFailure("key-of-the-entry")).toEqual({ kind: "network" });
    answer(200, { id: "1", revision: 4, record: {} }, "application/json");
    await send();
    expect(lastFailure("key-of-the-entry")).toBeUndefined();
  });
});
