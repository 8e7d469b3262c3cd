import { createServer as createHttpServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import * as z from "zod";
import type { Connection, OpenDatabase } from "../database/database.js";
import { openEmbedded } from "../database/embedded.js";
import { describeFailure } from "../database/failure.js";
import { keepDatabase } from "../database/keep.js";
import { openPostgres } from "../database/postgres.js";
import { prepare } from "../database/prepare.js";
import { createServer } from "./create-server.js";
import { listen, stopListening } from "./listening.js";
import { consoleLine } from "./messages.js";
import { programFolders, type RunOptions, readOptions } from "./options.js";

// zod's compiled parsers use `new Function`; the kit is proven without.
z.config({ jitless: true });

const LAST_MOMENT_MS = 2_700;

const complain = (line: string) => process.stderr.write(`${line}\n`);

const reading = readOptions(process.argv.slice(2), process.env);
if (reading.ok) await run(reading.options);
else {
  complain(reading.line);
  process.exitCode = 2;
}

async function run(options: RunOptions): Promise<void> {
  const database = keepDatabase({
    kind: options.databaseUrl === undefined ? "embedded" : "postgresql",
    open: () => openDatabase(options),
    onFailure: (error, delay) =>
      complain(consoleLine("databaseUnreachable", { reason: describeFailure(error), seconds: delay / 1_000 })),
    onRecovery: () => complain(consoleLine("databaseReachable")),
  });
  const app = createServer({ database, clientFolder: programFolders.client, hosts: options.hosts });
  const server = createHttpServer({ requestTimeout: 30_000 }, getRequestListener(app.fetch));

  // The port first: whoever starts the tool twice learns it at once, and only one process opens the database.
  const listening = await listen(server, options);
  if (!listening.ok) {
    complain(listening.line);
    process.exit(2);
  }
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    // Whatever hangs, the program ends; the database's own log makes an unfinished close harmless.
    setTimeout(() => process.exit(0), LAST_MOMENT_MS).unref();
    await stopListening(server);
    await database.close();
    process.exit(0);
  };
  // Until here a signal ends the program on the spot, which loses nothing: creating the embedded database keeps the event
  // loop busy for seconds, and no handler would be heard.
  const reachable = await database.start();
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  process.stdout.write(`${reachable ? "ready" : "ready-without-database"} ${listening.address}\n`);
}

function openDatabase({ databaseUrl, dataFolder, samples }: RunOptions): Promise<OpenDatabase> {
  const migrationsFolder = programFolders.migrations;
  const prepared = (connection: Connection) =>
    prepare(connection, { samples, onReportingInUse: () => complain(consoleLine("reportingInUse")) });
  return databaseUrl === undefined
    ? openEmbedded({ folder: dataFolder, migrationsFolder, prepare: prepared })
    : openPostgres({ url: databaseUrl, migrationsFolder, prepare: prepared });
}
