import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import type { OpenDatabase } from "./database.js";
import { openEmbedded } from "./embedded.js";
import { prepare } from "./prepare.js";
import { agreements } from "./tables.js";

const migrationsFolder = fileURLToPath(new URL("../../drizzle", import.meta.url));
let database: OpenDatabase | undefined;

afterEach(async () => {
  await database?.close();
});

describe("prepare", () => {
  it.each([
    ["fills an empty database with the sample agreements", true, 2],
    ["leaves it empty for those who begin a register of their own", false, 0],
  ])("%s", async (_, samples, count) => {
    database = await openEmbedded({ migrationsFolder, prepare: (connection) => prepare(connection, { samples }) });
    expect(await database.connection.$count(agreements)).toBe(count);
  });
});
