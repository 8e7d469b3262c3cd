import type { Context } from "hono";
import type { DatabaseAccess } from "../database/database.js";

/** What the server's handlers find in a request's context. */
export interface ServerEnvironment {
  Variables: { database: DatabaseAccess };
}

export type ServerContext = Context<ServerEnvironment>;
