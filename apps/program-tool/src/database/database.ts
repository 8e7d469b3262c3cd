import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type * as tables from "./tables.js";

/** A drizzle connection or transaction on either engine: every query of the tool is written against this one type. */
export type Connection = PgDatabase<PgQueryResultHKT, typeof tables>;

export type DatabaseKind = "embedded" | "postgresql";

/** A database that answered, with its migrations applied. */
export interface OpenDatabase {
  readonly kind: DatabaseKind;
  readonly connection: Connection;
  close(): Promise<void>;
}

/** What the server knows of its database: it may not have answered yet. */
export interface DatabaseAccess {
  readonly kind: DatabaseKind;
  /** Undefined until the database has answered for the first time, and after `close`. */
  current(): OpenDatabase | undefined;
  close(): Promise<void>;
}

/** What to do once with a fresh connection before anyone may use it: migrations, sample records. */
export type Prepare = (connection: Connection) => Promise<void>;

/** Wraps a database that is already open, for tests and scripts. */
export function alwaysOpen(database: OpenDatabase): DatabaseAccess {
  return { kind: database.kind, current: () => database, close: () => database.close() };
}
