import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import type { OpenDatabase, Prepare } from "./database.js";
import * as tables from "./tables.js";

export interface PostgresOptions {
  readonly url: string;
  readonly migrationsFolder: string;
  readonly prepare?: Prepare;
  /** Most connections at one time. Default 10. */
  readonly connections?: number;
}

// Any number, the same in every copy of the tool: two servers that start together migrate one after the other.
const MIGRATION_LOCK = 7_226_001;

/**
 * Opens a pool on a PostgreSQL server and brings the database up to the newest migration.
 * After that the pool reconnects by itself; a query made while nobody answers fails and is told apart by `isUnreachable`.
 *
 * @throws when the server does not answer, refuses the password, or a migration fails.
 */
export async function openPostgres(options: PostgresOptions): Promise<OpenDatabase> {
  await bringUpToDate(options);
  const pool = new pg.Pool({
    ...connecting(options),
    max: options.connections ?? 10,
    statement_timeout: 10_000,
    // For a server that is gone without a word: nothing on its side will end the query.
    query_timeout: 15_000,
    idle_in_transaction_session_timeout: 10_000,
  });
  // Without a listener a connection that breaks while idle ends the process.
  pool.on("error", () => {});
  return { kind: "postgresql", connection: drizzle({ client: pool, schema: tables }), close: () => pool.end() };
}

// On a connection of its own: a migration may take longer than any request, and closing it always gives the lock back.
async function bringUpToDate(options: PostgresOptions): Promise<void> {
  const client = new pg.Client(connecting(options));
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const connection = drizzle({ client, schema: tables });
    await migrate(connection, { migrationsFolder: options.migrationsFolder });
    await options.prepare?.(connection);
    await client.query("select pg_advisory_unlock($1)", [MIGRATION_LOCK]);
  } finally {
    await client.end();
  }
}

function connecting({ url }: PostgresOptions) {
  return { connectionString: url, connectionTimeoutMillis: 3_000, application_name: "saan-program-tool" };
}
