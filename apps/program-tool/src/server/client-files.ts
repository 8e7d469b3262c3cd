import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import { problemResponse } from "./problem.js";
import type { ServerContext, ServerEnvironment } from "./variables.js";

/**
 * The built client: files with a hash in their name for a year, the page itself never from a cache, and the page for every
 * address that a person opens, because the client routes it.
 */
export function clientFiles(folder: string): Hono<ServerEnvironment> {
  const files = new Hono<ServerEnvironment>();
  files.get("/", (c) => page(c, folder));
  files.get("/index.html", (c) => page(c, folder));
  if (existsSync(folder)) files.use("*", cacheControl, serveStatic<ServerEnvironment>({ root: folder }));
  files.get("*", async (c) => {
    const isNavigation = (c.req.header("Accept") ?? "").includes("text/html") && !c.req.path.startsWith("/assets/");
    return isNavigation ? page(c, folder) : problemResponse("route-not-found");
  });
  return files;
}

/** Vite puts everything that has a hash in its name under `assets/`. */
const cacheControl = createMiddleware<ServerEnvironment>(async (c, next) => {
  await next();
  if (c.res.status !== 200 && c.res.status !== 206) return;
  if (c.res.headers.has("Cache-Control")) return;
  const isHashed = c.req.path.startsWith("/assets/");
  c.res.headers.set("Cache-Control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
});

async function page(c: ServerContext, folder: string): Promise<Response> {
  try {
    const html = await readFile(join(folder, "index.html"), "utf8");
    c.header("Cache-Control", "no-cache");
    return c.html(html);
  } catch {
    return problemResponse("client-not-built");
  }
}
