import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import type { OpenDatabase, Prepare } from "./database.js";
import { claimFolder } from "./folder-owner.js";
import * as tables from "./tables.js";

export interface EmbeddedOptions {
  /** Where the files live; absent: in memory, gone when closed. */
  readonly folder?: string;
  readonly migrationsFolder: string;
  readonly prepare?: Prepare;
}

/**
 * Opens PGlite (PostgreSQL in the process), creates it when it is not there, and brings it up to the newest migration.
 *
 * @throws whatever stood in the way: folder taken or not writable, disk full, files damaged.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<OpenDatabase> {
  const folder = options.folder === undefined ? undefined : resolve(options.folder);
  const release = folder === undefined ? async () => {} : await claimFolder(folder);
  try {
    const client = await openClient(folder);
    const close = async () => {
      if (!client.closed) await client.close();
      await release();
    };
    try {
      const connection = drizzle({ client, schema: tables });
      await migrate(connection, { migrationsFolder: options.migrationsFolder });
      await options.prepare?.(connection);
      return { kind: "embedded", connection: connection, close };
    } catch (error) {
      await client.close();
      throw error;
    }
  } catch (error) {
    await release();
    throw error;
  }
}

/** A first start takes seconds and may be killed half-way: files are made beside their place and moved there when whole. */
async function openClient(folder: string | undefined) {
  // Loaded only here: with DATABASE_URL the tool never pays for 15 MB of WebAssembly.
  const { PGlite } = await import("@electric-sql/pglite");
  if (folder === undefined) return PGlite.create();
  const place = join(folder, "pglite");
  if (!existsSync(place)) {
    const beside = join(folder, "pglite.unfinished");
    await rm(beside, { recursive: true, force: true });
    const first = await PGlite.create(beside);
    await first.close();
    await rename(beside, place);
  }
  return PGlite.create(place);
}
