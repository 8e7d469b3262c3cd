import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import { alwaysOpen, type OpenDatabase } from "../database/database.js";
import { openEmbedded } from "../database/embedded.js";
import { openPostgres } from "../database/postgres.js";
import { type Api, apiOf, emptyTables } from "./api-suite/api.js";
import { describeBadInput } from "./api-suite/bad-input.js";
import { describeReads } from "./api-suite/reads.js";
import { describeRegister } from "./api-suite/register.js";
import { describeWrites } from "./api-suite/writes.js";
import { createServer } from "./create-server.js";

const migrationsFolder = fileURLToPath(new URL("../../drizzle", import.meta.url));

interface Engine {
  readonly name: string;
  open(): Promise<OpenDatabase>;
}

const engines: Engine[] = [
  { name: "the embedded database", open: () => openEmbedded({ migrationsFolder }) },
  { name: "the PostgreSQL protocol", open: openOverProtocol },
];

// A real server, where there is one. Its tables are emptied: name a database made for this.
const testDatabaseUrl = process.env.SAAN_TEST_DATABASE_URL;
if (testDatabaseUrl) {
  engines.push({ name: "PostgreSQL", open: () => openPostgres({ url: testDatabaseUrl, migrationsFolder }) });
}

describe.each(engines)("the API on $name", ({ open }) => {
  let database: OpenDatabase;
  let current: Api;

  beforeAll(async () => {
    database = await open();
    const app = createServer({ database: alwaysOpen(database), clientFolder: "nowhere", report: () => {} });
    current = apiOf(app, database.connection);
  });
  beforeEach(() => emptyTables(database.connection));
  afterAll(() => database?.close());

  describe("writes", () => describeWrites(() => current));
  describe("reads", () => describeReads(() => current));
  describe("the register", () => describeRegister(() => current));
  describe("bad input", () => describeBadInput(() => current));
});

/** The same engine behind the wire protocol of PostgreSQL, so that `pg`, its types and its pool are what is tested. */
async function openOverProtocol(): Promise<OpenDatabase> {
  const engine = await PGlite.create();
  const socket = new PGLiteSocketServer({ db: engine, host: "127.0.0.1", port: 0, maxConnections: 20 });
  await socket.start();
  const url = `postgres://postgres@${socket.getServerConn()}/postgres?sslmode=disable`;
  const database = await openPostgres({ url, migrationsFolder });
  return {
    ...database,
    async close() {
      await database.close();
      await socket.stop();
      await engine.close();
    },
  };
}
