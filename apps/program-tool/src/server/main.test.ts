import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import type { Agreement } from "@saan/schema/agreement";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import type { AgreementPage, Health, Problem, Saved } from "../api/contract.js";
import { exampleAgreement } from "./api-suite/records.js";
import { RunningServer } from "./process-suite/running-server.js";

const root = mkdtempSync(join(tmpdir(), "saan-main-"));
const started: RunningServer[] = [];

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): RunningServer {
  const server = new RunningServer(args, { SAAN_DATA: join(root, randomUUID()), ...env });
  started.push(server);
  return server;
}

async function enter(address: string, title: string): Promise<string> {
  const response = await fetch(`${address}/api/agreements`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": randomUUID() },
    body: JSON.stringify({ record: exampleAgreement({ title }) }),
  });
  return ((await response.json()) as Saved<Agreement>).id;
}

const statusOf = async (address: string, id: string) => (await fetch(`${address}/api/agreements/${id}`)).status;

afterEach(() => Promise.all(started.splice(0).map((server) => server.stop("SIGKILL"))));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("the server as a program", () => {
  it("says once where it is ready, keeps what was entered over a stop and over SIGKILL, and seeds once", async () => {
    const env = { SAAN_DATA: join(root, "kept") };
    const first = start(["--port", "0"], env);
    const address = await first.ready();
    const samples = (await (await fetch(`${address}/api/agreements`)).json()) as AgreementPage;
    expect(samples.total).toBeGreaterThan(0);
    const stopped = await enter(address, "ก่อนหยุด");
    const ended = await first.stop("SIGTERM");
    expect(ended).toMatchObject({ code: 0, signal: null });
    expect(ended.milliseconds).toBeLessThan(3_000);
    expect(first.stdout).toBe(`ready ${address}\n`);
    expect(first.stderr).toBe("");

    const second = start(["--port", "0"], env);
    const again = await second.ready();
    expect(await statusOf(again, stopped)).toBe(200);
    const killed = await enter(again, "ก่อนถูกฆ่า");
    expect(await second.stop("SIGKILL")).toMatchObject({ signal: "SIGKILL" });
    expect(existsSync(join(env.SAAN_DATA, "pglite", "postmaster.pid"))).toBe(true);

    const third = start([], { ...env, PORT: "0" });
    const last = await third.ready();
    expect(await statusOf(last, stopped)).toBe(200);
    expect(await statusOf(last, killed)).toBe(200);
    const list = (await (await fetch(`${last}/api/agreements`)).json()) as AgreementPage;
    expect(list.total).toBe(samples.total + 2);
    expect(await third.stop("SIGINT")).toMatchObject({ code: 0 });
  }, 180_000);

  it("starts after its very first start was killed half-way", async () => {
    const env = { SAAN_DATA: join(root, "half") };
    const first = start(["--port", "0"], env);
    await vi.waitFor(() => expect(readdirSync(join(env.SAAN_DATA, "pglite.unfinished"))).not.toEqual([]), 60_000);
    await first.stop("SIGKILL");
    expect(existsSync(join(env.SAAN_DATA, "pglite"))).toBe(false);
    const second = start(["--port", "0"], env);
    await second.ready();
    expect(second.stdout).toMatch(/^ready http/);
  }, 180_000);

  it("ends at once when it is told to stop while it is still starting", async () => {
    const env = { SAAN_DATA: join(root, "impatient") };
    const server = start(["--port", "0"], env);
    await vi.waitFor(() => expect(readdirSync(join(env.SAAN_DATA, "pglite.unfinished"))).not.toEqual([]), 60_000);
    const ended = await server.stop("SIGTERM");
    expect(ended.milliseconds).toBeLessThan(2_000);
    expect(server.stdout).toBe("");
  }, 180_000);

  it("names a taken port and the option that changes it, in one line, and ends with 2", async () => {
    const other = await new Promise<Server>((resolve) => {
      const listening: Server = createServer().listen(0, "127.0.0.1", () => resolve(listening));
    });
    const bound = other.address();
    const port = typeof bound === "object" && bound !== null ? bound.port : 0;
    const server = start(["--port", String(port)]);
    expect(await server.end()).toMatchObject({ code: 2 });
    expect(server.stderr.trim().split("\n")).toHaveLength(1);
    expect(server.stderr).toContain(String(port));
    expect(server.stderr).toMatch(/[\u0E00-\u0E7F].*--port .*PORT/);
    expect(server.stdout).toBe("");
    other.close();
  });

  it.each([
    ["a port that is no port", ["--port", "70000"], {}, "--port"],
    ["an unknown option", ["--prot", "1"], {}, "--prot"],
    ["a database address of another kind", [], { DATABASE_URL: "mysql://localhost/x" }, "DATABASE_URL"],
  ])("refuses %s with one line and ends with 2", async (_, args, env, named) => {
    const server = start(args, env);
    expect(await server.end()).toMatchObject({ code: 2 });
    expect(server.stderr.trim().split("\n")).toHaveLength(1);
    expect(server.stderr).toContain(named);
  });

  it("starts without its database, says so everywhere, and works as soon as the database answers", async () => {
    const engine = await PGlite.create();
    const reserved = new PGLiteSocketServer({ db: engine, host: "127.0.0.1", port: 0, maxConnections: 20 });
    await reserved.start();
    const place = reserved.getServerConn();
    await reserved.stop();

    const server = start(["--port", "0"], { DATABASE_URL: `postgres://u:geheim@${place}/postgres?sslmode=disable` });
    const address = await server.ready();
    expect(server.stdout).toBe(`ready-without-database ${address}\n`);
    const health = await fetch(`${address}/api/health`);
    expect(health.status).toBe(503);
    expect((await health.json()) as Health).toEqual({
      status: "database-unavailable",
      database: { kind: "postgresql", reachable: false },
    });
    for (const path of ["/api/agreements", `/api/agreements/${randomUUID()}`, "/api/organizations"]) {
      const response = await fetch(address + path);
      expect(response.status).toBe(503);
      expect(response.headers.get("Retry-After")).toBe("5");
      const problem = (await response.json()) as Problem;
      expect(problem.titles.th).toMatch(/ฐานข้อมูล/);
      expect(problem.titles.en).toMatch(/database/);
    }
    expect(server.stderr).toContain("ECONNREFUSED");
    expect(server.stderr).not.toContain("geheim");

    const port = Number(place.split(":")[1]);
    const socket = new PGLiteSocketServer({ db: engine, host: "127.0.0.1", port, maxConnections: 20 });
    await socket.start();
    const healthy = async () => expect((await fetch(`${address}/api/health`)).status).toBe(200);
    await vi.waitFor(healthy, { timeout: 30_000, interval: 100 });
    const id = await enter(address, "หลังฐานข้อมูลกลับมา");
    expect(await statusOf(address, id)).toBe(200);

    await socket.stop();
    const lost = await fetch(`${address}/api/agreements`);
    expect(lost.status).toBe(503);
    expect((await lost.json()) as Problem).toMatchObject({ code: "database-unavailable" });
    expect((await fetch(`${address}/api/health`)).status).toBe(503);
    expect(await server.stop()).toMatchObject({ code: 0 });
    await engine.close();
  }, 180_000);
});
