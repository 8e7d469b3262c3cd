import { sql } from "drizzle-orm";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { methodNotAllowed } from "hono/method-not-allowed";
import type { Health } from "../api/contract.js";
import type { DatabaseAccess } from "../database/database.js";
import { describeFailure, isUnreachable } from "../database/failure.js";
import { registerKinds, registerPaths } from "../records/kinds/registered.js";
import { activityRoutes, agreementRoutes } from "./agreements.js";
import { clientFiles } from "./client-files.js";
import { consoleLine } from "./messages.js";
import { ProblemError, problemResponse } from "./problem.js";
import { registerRoutes } from "./register.js";
import { knownHosts, sameOriginWrites, securityHeaders } from "./security.js";
import type { ServerContext, ServerEnvironment } from "./variables.js";

export interface ServerOptions {
  readonly database: DatabaseAccess;
  /** The built client: `index.html` and its assets. */
  readonly clientFolder: string;
  /** Host names the server answers to; absent: any. */
  readonly hosts?: readonly string[];
  /** Where a failed request is reported; default: the standard error stream. */
  readonly report?: (line: string) => void;
}

/** The whole server as one function from request to response. Opens nothing and listens nowhere. */
export function createServer(options: ServerOptions): Hono<ServerEnvironment> {
  const report = options.report ?? ((line) => process.stderr.write(`${line}\n`));
  const app = new Hono<ServerEnvironment>();
  app.use(securityHeaders, compress(), knownHosts(options.hosts), sameOriginWrites);
  app.use(async (c, next) => {
    c.set("database", options.database);
    await next();
  });
  app.route("/api", apiRoutes());
  app.route("/", clientFiles(options.clientFolder));
  app.notFound(() => problemResponse("route-not-found"));
  app.onError((error, c) => answerError(error, c, report));
  return app;
}

function apiRoutes(): Hono<ServerEnvironment> {
  const api = new Hono<ServerEnvironment>();
  api.use(async (c, next) => {
    await next();
    // Records are people's work: no shared PC keeps a copy of what was looked at.
    c.res.headers.set("Cache-Control", "no-store");
  });
  api.use(
    methodNotAllowed({
      app: api,
      onMethodNotAllowed: (_, methods) => problemResponse("method-not-allowed", {}, { Allow: methods.join(", ") }),
    }),
  );
  api.get("/health", health);
  api.route("/agreements", agreementRoutes);
  api.route("/activities", activityRoutes);
  for (const kind of registerKinds) api.route(`/${registerPaths[kind]}`, registerRoutes(kind));
  api.all("*", () => problemResponse("route-not-found"));
  return api;
}

async function health(c: ServerContext): Promise<Response> {
  const { kind } = c.var.database;
  const reachable = await answers(c.var.database);
  const answer: Health = { status: reachable ? "ok" : "database-unavailable", database: { kind, reachable } };
  return c.json(answer, reachable ? 200 : 503);
}

async function answers(database: DatabaseAccess): Promise<boolean> {
  try {
    await database.current()?.connection.execute(sql`select 1`);
    return database.current() !== undefined;
  } catch {
    return false;
  }
}

/** What went wrong goes to the operator, without what people entered; the client gets a sentence and a code. */
function answerError(error: Error, c: ServerContext, report: (line: string) => void): Response {
  if (error instanceof ProblemError) return problemResponse(error.code, error.members);
  report(consoleLine("requestFailed", { request: `${c.req.method} ${c.req.path}`, reason: describeFailure(error) }));
  return problemResponse(isUnreachable(error) ? "database-unavailable" : "internal-error");
}
