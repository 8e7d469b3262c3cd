import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchAgreement, fetchAgreements, sendWrite, type WriteRequest } from "./client.js";
import { idempotencyKeyHeader, largestBody, type ProblemCode } from "./contract.js";

const write: WriteRequest = { method: "POST", path: "/api/agreements", body: `{"record":{}}` };

function answerWith(status: number, body: unknown, type = "application/json") {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const fetched = vi.fn(
    async (_input: unknown, _init?: RequestInit) => new Response(text, { status, headers: { "Content-Type": type } }),
  );
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

function refuseWith(status: number, code: ProblemCode, members: object = {}) {
  const titles = { th: "ไม่ได้", en: "No" };
  const problem = { type: `urn:saan:problem:${code}`, title: titles.th, titles, status, code, ...members };
  return answerWith(status, problem, "application/problem+json; charset=utf-8");
}

/** A server that never answers, and obeys the abort signal as browsers do. */
function neverAnswer() {
  vi.stubGlobal(
    "fetch",
    (_input: unknown, { signal }: RequestInit) =>
      new Promise((_, reject) => {
        const abort = () => reject(new DOMException("aborted", "AbortError"));
        if (signal?.aborted) abort();
        signal?.addEventListener("abort", abort);
      }),
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("a question to the server", () => {
  it("gives the answer", async () => {
    const fetched = answerWith(200, { total: 0, rows: [] });
    expect(await fetchAgreements("q=a")).toEqual({ ok: true, value: { total: 0, rows: [] } });
    expect(fetched.mock.calls[0]?.[0]).toBe("/api/agreements?q=a");
  });

  it("cannot leave its folder, whatever the id in the address", async () => {
    const fetched = answerWith(200, {});
    await fetchAgreement("../organizations?q=");
    expect(fetched.mock.calls[0]?.[0]).toBe("/api/agreements/..%2Forganizations%3Fq%3D");
  });

  it("tells a lost connection", async () => {
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("Failed to fetch");
    });
    expect(await fetchAgreements("")).toEqual({ ok: false, failure: { kind: "network" } });
  });

  it("tells a connection that was lost in the middle of the answer", async () => {
    const broken = new Response(new ReadableStream({ start: (body) => body.error(new TypeError("network error")) }));
    broken.headers.set("Content-Type", "application/json");
    vi.stubGlobal("fetch", async () => broken);
    expect(await fetchAgreements("")).toEqual({ ok: false, failure: { kind: "network" } });
  });

  it("gives up after a time", async () => {
    vi.useFakeTimers();
    neverAnswer();
    const asked = fetchAgreements("");
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await asked).toEqual({ ok: false, failure: { kind: "timeout" } });
  });

  it.each([
    [200, "text/html", "<title>Wi-Fi login</title>"],
    [200, "application/json", "<title>Wi-Fi login</title>"],
    [502, "text/html", "<h1>Bad Gateway</h1>"],
    [500, "text/plain", "oops"],
    [404, "application/problem+json", "{"],
  ])("knows that %i %s %s is not from our server", async (status, type, body) => {
    answerWith(status, body, type);
    expect(await fetchAgreements("")).toEqual({ ok: false, failure: { kind: "not-ours" } });
  });

  it("tells a server that cannot work now, even when a proxy says so", async () => {
    refuseWith(503, "database-unavailable");
    expect(await fetchAgreements("")).toEqual({ ok: false, failure: { kind: "unavailable" } });
    answerWith(503, "<h1>Service Unavailable</h1>", "text/html");
    expect(await fetchAgreements("")).toEqual({ ok: false, failure: { kind: "unavailable" } });
  });

  it("tells what is not there from what was refused", async () => {
    refuseWith(404, "agreement-not-found");
    expect(await fetchAgreement("x")).toMatchObject({ failure: { kind: "not-found" } });
    refuseWith(400, "invalid-query");
    expect(await fetchAgreements("page=0")).toMatchObject({
      failure: { kind: "refused", problem: { code: "invalid-query" } },
    });
  });

  it("throws what it was aborted with, so that a page that was left shows nothing", async () => {
    neverAnswer();
    const controller = new AbortController();
    const asked = fetchAgreements("", controller.signal);
    const reason = new DOMException("left", "AbortError");
    controller.abort(reason);
    await expect(asked).rejects.toBe(reason);
    await expect(fetchAgreements("", controller.signal)).rejects.toBe(reason);
  });
});

describe("a write", () => {
  it("carries its key", async () => {
    const fetched = answerWith(201, { id: "1", revision: 1 });
    expect(await sendWrite(write, "key-12345")).toEqual({ kind: "saved", saved: { id: "1", revision: 1 } });
    const { headers } = fetched.mock.calls[0]?.[1] ?? {};
    expect(headers).toMatchObject({ [idempotencyKeyHeader]: "key-12345" });
  });

  it("gives what is wrong with the record, field by field", async () => {
    const issues = [{ path: ["title"], code: "required", params: {}, severity: "issue" }];
    refuseWith(422, "invalid-record", { issues, advice: [] });
    expect(await sendWrite(write, "k")).toEqual({ kind: "invalid", issues, advice: [] });
  });

  it("gives what is stored now when somebody was faster", async () => {
    const current = { id: "1", revision: 4, record: { title: "ใหม่" } };
    refuseWith(409, "stale-revision", { current });
    expect(await sendWrite(write, "k")).toEqual({ kind: "stale", current });
  });

  it.each([
    [
      "a lost connection",
      () => vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch"))),
      "network",
      false,
    ],
    ["a server that cannot work now", () => refuseWith(503, "database-unavailable"), "unavailable", false],
    ["a fault of the server", () => refuseWith(500, "internal-error"), "refused", false],
    ["a page that is not ours", () => answerWith(200, "<html>", "text/html"), "not-ours", false],
    ["a record that is too large", () => refuseWith(413, "body-too-large"), "too-large", true],
    ["a record that a proxy finds too large", () => answerWith(413, "<html>", "text/html"), "too-large", true],
    ["a record that is gone", () => refuseWith(404, "agreement-not-found"), "not-found", true],
    ["a key of another record", () => refuseWith(422, "idempotency-key-reused"), "refused", true],
  ])("says of %s whether it may have been kept", async (_, arrange, kind, settled) => {
    arrange();
    expect(await sendWrite(write, "k")).toMatchObject({ kind: "failed", failure: { kind }, settled });
  });

  it("gives up after a time and does not know whether it was kept", async () => {
    vi.useFakeTimers();
    neverAnswer();
    const sent = sendWrite(write, "k");
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await sent).toEqual({ kind: "failed", failure: { kind: "timeout" }, settled: false });
  });

  it("does not send more than the server takes", async () => {
    const fetched = answerWith(201, {});
    const body = "ก".repeat(largestBody / 3 + 1);
    expect(await sendWrite({ ...write, body }, "k")).toMatchObject({ failure: { kind: "too-large" }, settled: true });
    expect(fetched).not.toHaveBeenCalled();
  });
});
