import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Problem } from "../src/api/contract.js";
import { notice } from "./agreement-form.js";
import { useBrowser } from "./browser.js";
import { registerAt } from "./register.js";
import { copyOfData, removeData, startTool, type Tool } from "./tool.js";
import { say } from "./words.js";

const { open, expectComplaint } = useBrowser();
const data = mkdtempSync(join(tmpdir(), "saan-e2e-none-"));
const unavailable = /status of 503/;
let port = 0;
let tool: Tool;

beforeAll(async () => {
  port = await closedPort();
  const databaseUrl = `postgres://postgres@127.0.0.1:${port}/postgres?sslmode=disable`;
  tool = await startTool({ data, databaseUrl });
});
afterAll(async () => {
  await tool?.stop();
  removeData(data);
});

describe("a database that is down when the tool starts", () => {
  it("does not keep the tool from starting, and is told to its operator in one line", () => {
    expect(tool.state).toBe("ready-without-database");
    const lines = tool.said().trim().split("\n");
    expect(lines[0]).toContain("ECONNREFUSED");
    expect(tool.said()).not.toMatch(/^\s+at /m);
  });

  it("is a readable page in Thai with a way to try again", async () => {
    expectComplaint(unavailable);
    const page = await open(tool.address);
    await page.locator("h1", { hasText: say("list.title") }).waitFor();
    await notice(page, say("failure.unavailable")).waitFor();
    await page.getByText(say("failure.unavailable.remedy")).waitFor();
    await page.getByRole("button", { name: say("tool.retry") }).click();
    await notice(page, say("failure.unavailable")).waitFor();
    expect(await page.locator("body").innerText()).not.toMatch(/ECONNREFUSED|Error|\bat .+:\d+|127\.0\.0\.1|postgres/);
  });

  it("is the same on the page of one agreement", async () => {
    expectComplaint(unavailable);
    const page = await open(`${tool.address}/agreements/5b8f7a0e-3b8e-4b51-9d0b-3a1b8a1d7c11`);
    await page.getByRole("heading", { level: 1, name: say("failure.unavailable") }).waitFor();
    await page.getByRole("button", { name: say("tool.retry") }).waitFor();
  });

  it("is a problem with a title in both languages and a time to come back", async () => {
    const response = await registerAt(tool.address).send("POST", "/api/agreements", { record: {} });
    expect(response.status).toBe(503);
    expect(Number(response.headers.get("Retry-After"))).toBeGreaterThan(0);
    const { code, titles } = (await response.json()) as Problem;
    expect(code).toBe("database-unavailable");
    expect(titles.th).toMatch(/[ก-๛]/);
    expect(titles.en).toMatch(/^[\x20-\x7e]+$/);
  });

  it("is over by itself once the database answers: the same page shows the list", async () => {
    expectComplaint(unavailable);
    const page = await open(tool.address);
    await notice(page, say("failure.unavailable")).waitFor();
    const copy = copyOfData(inject("preparedData"));
    const engine = await PGlite.create(join(copy, "pglite"));
    const socket = new PGLiteSocketServer({ db: engine, host: "127.0.0.1", port, maxConnections: 20 });
    try {
      await socket.start();
      await expect
        .poll(async () => (await fetch(`${tool.address}/api/health`)).status, { timeout: 40_000, interval: 250 })
        .toBe(200);
      await page.getByRole("button", { name: say("tool.retry") }).click();
      await page.locator(".list-card h3").first().waitFor();
    } finally {
      await tool.stop();
      await socket.stop();
      await engine.close();
      removeData(copy);
    }
  });
});

/** A port that nobody listens on. */
function closedPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === "object" && bound !== null ? bound.port : 0));
    });
  });
}
