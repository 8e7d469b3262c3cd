import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { badOptionLine, consoleLine } from "./messages.js";

/** How the server was asked to run. */
export interface RunOptions {
  /** 0: any free one. */
  readonly port: number;
  readonly address: string;
  /** Host names to answer to; undefined: any. */
  readonly hosts: readonly string[] | undefined;
  /** Absent: the embedded database. */
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  /** Whether an empty database is filled with the sample records. */
  readonly samples: boolean;
}

export type OptionsReading = { ok: true; options: RunOptions } | { ok: false; line: string };

// A tool without accounts is for this machine only, until somebody says otherwise.
const LOOPBACK = "127.0.0.1";
const LOOPBACK_NAMES = ["localhost", LOOPBACK, "[::1]"];

// This file is two folders deep in the sources and, bundled into `dist/server/main.js`, two folders deep there too.
const appFolder = fileURLToPath(new URL("../..", import.meta.url));

/** Folders that come with the program. */
export const programFolders = {
  migrations: fileURLToPath(new URL("../../drizzle", import.meta.url)),
  client: fileURLToPath(new URL("../../dist/client", import.meta.url)),
};

/**
 * Reads command line and environment:
 * `--port`/`PORT` (3000), `--host`/`SAAN_ADDRESS` (127.0.0.1; `HOST` is not read, because some shells set it), `SAAN_HOSTS` (more host names, comma-separated),
 * `DATABASE_URL` (PostgreSQL) or `SAAN_DATA` (folder of the embedded database),
 * `SAAN_SAMPLES=none` (an empty database stays empty).
 */
export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): OptionsReading {
  const refused = (line: string): OptionsReading => ({ ok: false, line });
  let values: { port?: string | undefined; host?: string | undefined };
  try {
    const spec = { port: { type: "string" }, host: { type: "string" } } as const;
    ({ values } = parseArgs({ args: [...args], options: spec, strict: true }));
  } catch {
    return refused(consoleLine("unknownOption", { option: args.join(" ") }));
  }
  const portText = values.port ?? (env.PORT || "3000");
  const port = /^\d{1,5}$/.test(portText) ? Number(portText) : Number.NaN;
  if (!(port <= 65_535)) return refused(badOptionLine("--port / PORT", "port"));

  const databaseUrl = env.DATABASE_URL || undefined;
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    return refused(badOptionLine("DATABASE_URL", "databaseUrl"));
  }
  const address = values.host ?? (env.SAAN_ADDRESS || LOOPBACK);
  const named = (env.SAAN_HOSTS ?? "").split(",").flatMap((host) => host.trim() || []);
  const isLocal = address === LOOPBACK || address === "::1" || address === "localhost";
  return {
    ok: true,
    options: {
      port,
      address,
      hosts: isLocal || named.length > 0 ? [...LOOPBACK_NAMES, ...named] : undefined,
      databaseUrl,
      dataFolder: env.SAAN_DATA || `${appFolder}.data`,
      samples: env.SAAN_SAMPLES !== "none",
    },
  };
}
