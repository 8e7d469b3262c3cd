import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alwaysOpen, type Connection } from "../database/database.js";
import { createServer } from "./create-server.js";

const root = mkdtempSync(join(tmpdir(), "saan-client-"));
const folder = join(root, "client");
const database = alwaysOpen({ kind: "embedded", connection: {} as Connection, close: async () => {} });
const browser = { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
let app: ReturnType<typeof createServer>;

beforeAll(() => {
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>สาน</title>");
  writeFileSync(join(folder, "assets", "index-3f2a.js"), "console.log(1)");
  writeFileSync(join(folder, "favicon.svg"), "<svg/>");
  writeFileSync(join(root, "secret.txt"), "secret");
  app = createServer({ database, clientFolder: folder, report: () => {} });
});
afterAll(() => rmSync(root, { recursive: true }));

describe("the built client", () => {
  it.each(["/", "/index.html", "/agreements/0b8f", "/agreements/new?from=list"])(
    "gives the page for %s, fresh every time",
    async (path) => {
      const response = await app.request(path, { headers: browser });
      expect(response.status).toBe(200);
      expect(response.headers.get("Content-Type")).toContain("text/html");
      expect(response.headers.get("Cache-Control")).toBe("no-cache");
      expect(await response.text()).toContain("สาน");
    },
  );

  it("keeps files with a hash in their name for a year and asks again for the others", async () => {
    const hashed = await app.request("/assets/index-3f2a.js");
    expect(hashed.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(hashed.headers.get("Content-Type")).toContain("javascript");
    expect((await app.request("/favicon.svg")).headers.get("Cache-Control")).toBe("no-cache");
  });

  it.each([
    ["a missing asset", "/assets/index-old.js", browser],
    ["a missing picture", "/logo.png", { Accept: "image/avif,image/*" }],
    ["a missing API address", "/api/nothing", browser],
  ])("answers %s with a 404, never with the page", async (_, path, headers) => {
    const response = await app.request(path, { headers });
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toContain("application/problem+json");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
  });

  it("answers a write to a page's address with a 404", async () => {
    expect((await app.request("/agreements", { method: "POST", headers: browser })).status).toBe(404);
  });

  it.each(["/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/assets/..%5c..%5csecret.txt", "//secret.txt"])(
    "gives nothing from outside its folder for %s",
    async (path) => {
      const response = await app.request(`http://localhost${path}`);
      expect(await response.text()).not.toContain("secret\n");
      expect(response.status).toBe(404);
    },
  );

  it("answers HEAD as it would GET, without the body", async () => {
    const response = await app.request("/", { method: "HEAD", headers: browser });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });

  it("says in words that the client has not been built yet", async () => {
    const bare = createServer({ database, clientFolder: join(root, "none"), report: () => {} });
    const response = await bare.request("/", { headers: browser });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ code: "client-not-built" });
  });
});
