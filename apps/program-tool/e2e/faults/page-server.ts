import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { FakeServer } from "@saan/forms/testing";
import react from "@vitejs/plugin-react";
import { build, type Rollup } from "vite";
import { afterAll, beforeAll, beforeEach } from "vitest";

/** The page of `page/`, and a server that its outbox sends to. */
export interface FaultSite {
  /** With what the page is to be, as its query: `note`, `person=b`. */
  address(query?: string): string;
  readonly origin: string;
  /** What the outbox sends to; a fresh one for every test. */
  readonly server: FakeServer;
}

/** Builds the page once for a test file and serves it; to be called at its top. */
export function useFaultSite(): FaultSite {
  let files = new Map<string, string | Uint8Array>();
  let origin = "";
  let server = new FakeServer();
  const http = createServer((request, response) => {
    answer(request, response, files, server).catch(() => response.destroy());
  });
  beforeAll(async () => {
    files = await built();
    await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
    origin = `http://localhost:${(http.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    server = new FakeServer();
  });
  afterAll(() => {
    http.closeAllConnections();
    http.close();
  });
  return {
    address: (query = "") => `${origin}/?${query}`,
    get origin() {
      return origin;
    },
    get server() {
      return server;
    },
  };
}

async function built(): Promise<Map<string, string | Uint8Array>> {
  const result = (await build({
    configFile: false,
    root: join(import.meta.dirname, "page"),
    logLevel: "error",
    plugins: [react()],
    build: { write: false, assetsInlineLimit: 0 },
  })) as Rollup.RollupOutput;
  return new Map(result.output.map((file) => [file.fileName, "code" in file ? file.code : file.source]));
}

const kinds: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  css: "text/css",
  woff2: "font/woff2",
};

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, string | Uint8Array>,
  server: FakeServer,
): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (pathname.startsWith("/records/")) return takeIn(request, response, pathname, server);
  const name = pathname === "/" ? "index.html" : pathname.slice(1);
  const file = files.get(name);
  const type = kinds[name.split(".").at(-1) ?? ""] ?? "text/plain";
  response.writeHead(file === undefined ? 404 : 200, { "content-type": type, connection: "close" });
  response.end(file);
}

/** Hands a request to the fake server; where that has no answer the connection breaks. */
async function takeIn(request: IncomingMessage, response: ServerResponse, url: string, server: FakeServer) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
  const body = Buffer.concat(chunks).toString("utf8");
  const given = await server.fetch(url, { method: request.method, headers: Object.fromEntries(headers), body });
  // On a connection of its own: a browser sends again by itself what broke on one that was used before.
  response.writeHead(given.status, { ...Object.fromEntries(given.headers), connection: "close" });
  response.end(await given.text());
}
