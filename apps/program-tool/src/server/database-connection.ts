import type { Connection } from "../database/database.js";
import { ProblemError } from "./problem.js";
import type { ServerContext } from "./variables.js";

/** The open database of this request. @throws ProblemError database-unavailable while there is none. */
export function connectionOf(c: ServerContext): Connection {
  const database = c.var.database.current();
  if (database === undefined) throw new ProblemError("database-unavailable");
  return database.connection;
}
