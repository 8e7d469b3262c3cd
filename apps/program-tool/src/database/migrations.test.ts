import { readdirSync, readFileSync } from "node:fs";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { describe, expect, it } from "vitest";
import * as tables from "./tables.js";

const meta = new URL("../../drizzle/meta/", import.meta.url);

describe("the migrations in drizzle/", () => {
  it("make exactly the tables of tables.ts (if not: pnpm db:generate)", async () => {
    const snapshots = readdirSync(meta)
      .filter((name) => name.endsWith("_snapshot.json"))
      .sort();
    const latest = JSON.parse(readFileSync(new URL(snapshots.at(-1) ?? "", meta), "utf8"));
    expect(await generateMigration(latest, generateDrizzleJson(tables, latest.id))).toEqual([]);
  });
});
