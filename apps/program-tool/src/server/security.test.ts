import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alwaysOpen, type Connection, type OpenDatabase } from "../database/database.js";
import { createServer } from "./create-server.js";

// No query is made here: a database that would fail at the first one proves it.
const database: OpenDatabase = { kind: "embedded", connection: {} as Connection, close: async () => {} };
const serverOn = (hosts?: string[]) =>
  createServer({ database: alwaysOpen(database), clientFolder: "nowhere", report: () => {}, ...(hosts && { hosts }) });

describe("headers of every response", () => {
  it.each([
    ["GET", "/"],
    ["GET", "/api/nothing"],
    ["GET", "/assets/missing.js"],
    ["POST", "/api/agreements"],
  ])("protects the answer to %s %s", async (method, path) => {
    const { headers } = await serverOn().request(path, { method });
    const policy = headers.get("Content-Security-Policy") ?? "";
    const directives = new Map(
      policy.split("; ").map((part) => [part.split(" ")[0], part.split(" ").slice(1).join(" ")]),
    );
    expect(directives.get("default-src")).toBe("'self'");
    expect(directives.get("script-src")).toBe("'self'");
    expect(directives.get("style-src")).toBe("'self'");
    expect(directives.get("object-src")).toBe("'none'");
    expect(directives.get("base-uri")).toBe("'none'");
    expect(directives.get("frame-ancestors")).toBe("'none'");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("same-origin");
    expect(headers.get("X-Powered-By")).toBeNull();
  });

  it("lets no cache keep an answer of the API", async () => {
    expect((await serverOn().request("/api/nothing")).headers.get("Cache-Control")).toBe("no-store");
  });
});

describe("writes from other sites", () => {
  const write = (headers: Record<string, string>) =>
    serverOn().request("/api/agreements", { method: "POST", headers: { Host: "localhost:3000", ...headers } });

  it.each([
    ["another site", { Origin: "https://example.com" }],
    ["another port of this machine", { Origin: "http://localhost:4000" }],
    ["a sandboxed frame", { Origin: "null" }],
    ["a browser that says so", { "Sec-Fetch-Site": "cross-site" }],
  ])("are refused when they come from %s", async (_, headers) => {
    const response = await write(headers);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: "cross-origin" });
  });

  it.each([
    ["our own page", { Origin: "http://localhost:3000" }],
    ["our own page behind a proxy that ends TLS", { Origin: "https://LOCALHOST:3000" }],
    ["a program", {}],
  ])("are heard when they come from %s", async (_, headers) => {
    expect((await write(headers)).status).toBe(415);
  });
});

describe("host names", () => {
  const ask = (host: string) => serverOn(["localhost", "[::1]"]).request("/api/nothing", { headers: { Host: host } });

  it("answers to its own names on any port", async () => {
    for (const host of ["localhost", "LOCALHOST:3000", "[::1]:3000"]) expect((await ask(host)).status).toBe(404);
  });

  it("refuses a name that somebody else made to point here", async () => {
    for (const host of ["attacker.example:3000", "localhost.attacker.example", ""]) {
      const response = await ask(host);
      expect([host, response.status]).toEqual([host, 421]);
    }
  });
});

describe("an unexpected failure", () => {
  const lines: string[] = [];
  let answer: Response;

  beforeAll(async () => {
    const secret = Object.assign(new Error("invalid input value: 1-2345-67890-12-3"), {
      severity: "ERROR",
      code: "22P02",
    });
    const failing: OpenDatabase = {
      ...database,
      get connection(): Connection {
        throw Object.assign(new Error("Failed query: select 1 params: 1-2345-67890-12-3"), { cause: secret });
      },
    };
    const app = createServer({
      database: alwaysOpen(failing),
      clientFolder: "nowhere",
      report: (line) => lines.push(line),
    });
    answer = await app.request("/api/organizations?q=1-2345-67890-12-3");
  });
  afterAll(() => lines.splice(0));

  it("tells the client a sentence in both languages and nothing of the inside", async () => {
    expect(answer.status).toBe(500);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({
      code: "internal-error",
      titles: { th: expect.any(String), en: expect.any(String) },
    });
    expect(text).not.toMatch(/Failed query|12-3|\bat \w+|node_modules/);
  });

  it("tells the operator the kind of failure and nothing that a person entered", () => {
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("GET /api/organizations");
    expect(lines[0]).toContain("SQLSTATE 22P02");
    expect(lines[0]).not.toContain("12-3");
  });
});
