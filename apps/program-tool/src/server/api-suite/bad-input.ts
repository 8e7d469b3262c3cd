import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import type { InvalidRecordProblem, Problem } from "../../api/contract.js";
import { agreements, auditEvents, idempotencyKeys } from "../../database/tables.js";
import { type Api, json } from "./api.js";
import { exampleActivity, exampleAgreement } from "./records.js";

const record = exampleAgreement();

/** What no input may do, whichever engine is underneath: pass, break the server, or leave something behind. */
export function describeBadInput(api: () => Api): void {
  const post = (text: string, headers?: Record<string, string>) =>
    api().sendText("POST", "/api/agreements", text, headers ? { headers } : {});
  const nothingWritten = async () => {
    for (const table of [agreements, auditEvents, idempotencyKeys])
      expect(await api().connection.$count(table)).toBe(0);
  };

  it.each([
    ["a body that is not JSON", "{", 400, "invalid-json"],
    ["an empty body", "", 400, "invalid-json"],
    ["a list", "[]", 400, "invalid-request"],
    ["null", "null", 400, "invalid-request"],
    ["no record", "{}", 400, "invalid-request"],
    ["a stray key beside the record", `{"record":${JSON.stringify(record)},"admin":true}`, 400, "invalid-request"],
    ["__proto__ beside the record", `{"record":${JSON.stringify(record)},"__proto__":{"x":1}}`, 400, "invalid-request"],
    ["a record that is a text", '{"record":"x"}', 422, "invalid-record"],
    ["brackets a hundred thousand deep", `{"record":${"[".repeat(1e5)}${"]".repeat(1e5)}}`, 422, "invalid-record"],
    ["objects a hundred thousand deep", `{"record":${'{"a":'.repeat(1e5)}1${"}".repeat(1e5)}}`, 422, "invalid-record"],
    ["two hundred thousand rows", `{"record":{"parties":[${"0,".repeat(2e5)}0]}}`, 422, "invalid-record"],
    ["a megabyte of text", JSON.stringify({ record: { ...record, title: "ก".repeat(4e5) } }), 413, "body-too-large"],
    [
      "half a million letters",
      JSON.stringify({ record: { ...record, title: "a".repeat(5e5) } }),
      422,
      "invalid-record",
    ],
    ["U+0000", JSON.stringify({ record: { ...record, title: "ก\0ข" } }), 422, "invalid-record"],
    ["half a surrogate pair", JSON.stringify({ record: { ...record, title: "\uD83D" } }), 422, "invalid-record"],
  ])("refuses %s quickly and writes nothing", async (_, text, status, code) => {
    const started = performance.now();
    const response = await post(text);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(response.status).toBe(status);
    const problem = await json<Problem>(response);
    expect(problem).toMatchObject({ status, code, type: `urn:saan:problem:${code}` });
    expect(JSON.stringify(problem).length).toBeLessThan(50_000);
    await nothingWritten();
  });

  it("names __proto__ inside a record as a key that is not allowed, and pollutes nothing", async () => {
    const text = JSON.stringify({ record }).replace('"kind"', '"__proto__":{"polluted":true},"kind"');
    const response = await post(text);
    expect(response.status).toBe(422);
    const { issues } = await json<InvalidRecordProblem>(response);
    expect(issues).toEqual([expect.objectContaining({ code: "forbidden-key", path: ["__proto__"] })]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("refuses a web address that is a script", async () => {
    const source = { title: "ข่าว", publisher: "สำนักข่าว", url: " JaVaScRiPt:alert(1)" };
    const response = await post(JSON.stringify({ record: { ...record, sources: [source] } }));
    const { issues } = await json<InvalidRecordProblem>(response);
    expect(issues.map(({ path }) => path.join("."))).toEqual(["sources.0.url"]);
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/json"])(
    "refuses a body of type %s",
    async (type) => {
      const response = await post(JSON.stringify({ record }), { "Content-Type": type });
      expect(response.status).toBe(415);
      await nothingWritten();
    },
  );

  it("refuses a body whose length header alone is too large, before reading it", async () => {
    const response = await post("{}", { "Content-Length": "10000000" });
    expect(response.status).toBe(413);
  });

  it("refuses bytes that are not UTF-8", async () => {
    const response = await api().sendBytes("/api/agreements", new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]));
    expect(await json(response)).toMatchObject({ status: 400, code: "invalid-json" });
  });

  it.each([
    ["GET", `/api/agreements/${randomUUID()}`],
    ["GET", "/api/agreements/1"],
    ["GET", "/api/agreements/%00"],
    ["GET", "/api/agreements/'%20or%201=1"],
    ["GET", `/api/agreements/${randomUUID()}/export`],
    ["PUT", `/api/agreements/${randomUUID()}`],
    ["PUT", "/api/activities/x"],
    ["PUT", `/api/activities/${randomUUID()}`],
    ["POST", `/api/agreements/${randomUUID()}/activities`],
    ["GET", "/api/nothing"],
    ["GET", "/api"],
  ] as const)("answers %s %s with a 404 problem", async (method, path) => {
    const body = { record: path.includes("activities") ? exampleActivity() : record };
    const response =
      method === "GET"
        ? await api().get(path)
        : await api().send(method, path, method === "PUT" ? { ...body, revision: 1 } : body);
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toContain("application/problem+json");
    await nothingWritten();
  });

  it("answers a method that an address does not know with 405 and the methods that it knows", async () => {
    const response = await api().send("PUT", "/api/agreements", { record });
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toContain("POST");
    expect(await json(response)).toMatchObject({ code: "method-not-allowed" });
  });
}
