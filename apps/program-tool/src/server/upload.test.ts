import { randomUUID } from "node:crypto";
import { createServer as createHttpServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alwaysOpen, type Connection } from "../database/database.js";
import { createServer } from "./create-server.js";
import { listen, stopListening } from "./listening.js";

// Nothing here may get as far as a query.
const database = alwaysOpen({ kind: "embedded", connection: {} as Connection, close: async () => {} });
const reports: string[] = [];
const app = createServer({ database, clientFolder: "nowhere", report: (line) => reports.push(line) });
const server = createHttpServer(getRequestListener(app.fetch));
const tenMegabytes = JSON.stringify({ record: "ก".repeat(3_500_000) });
let address = "";

beforeAll(async () => {
  const listening = await listen(server, { port: 0, address: "127.0.0.1" });
  if (!listening.ok) throw new Error(listening.line);
  address = listening.address;
});
afterAll(() => stopListening(server));

function upload(body: BodyInit): Promise<Response> {
  const headers = { "Content-Type": "application/json", "Idempotency-Key": randomUUID() };
  return fetch(`${address}/api/agreements`, { method: "POST", headers, body, duplex: "half" } as RequestInit);
}

describe("a ten-megabyte body over a real connection", () => {
  it("is answered with 413 when it says its length", async () => {
    const response = await upload(tenMegabytes);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: "body-too-large" });
  });

  it("is answered with 413 when it comes in pieces without a length", async () => {
    const response = await upload(new Blob([tenMegabytes]).stream());
    expect(response.status).toBe(413);
  });

  it("leaves the server able to answer", async () => {
    expect((await fetch(`${address}/api/nothing`)).status).toBe(404);
    expect((await upload("{")).status).toBe(400);
    expect(reports).toEqual([]);
  });
});
