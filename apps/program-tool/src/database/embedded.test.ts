import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { newRecordId } from "@saan/schema/record";
import { sql } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { exampleActivity, exampleAgreement, exampleOrganization } from "../server/api-suite/records.js";
import { createAgreement, findAgreement } from "./agreement-store.js";
import { openEmbedded } from "./embedded.js";
import { seedWhenEmpty } from "./seed.js";
import { activities, agreements, auditEvents, organizations } from "./tables.js";

const migrationsFolder = fileURLToPath(new URL("../../drizzle", import.meta.url));
const root = mkdtempSync(join(tmpdir(), "saan-embedded-"));
afterAll(() => rmSync(root, { recursive: true }));

describe("the embedded database on disk", () => {
  const folder = join(root, "data");

  it("keeps what was written, runs no migration twice, and belongs to one process", async () => {
    // What a first start leaves that was killed before the files were whole.
    mkdirSync(join(folder, "pglite.unfinished"), { recursive: true });
    writeFileSync(join(folder, "pglite.unfinished", "PG_VERSION"), "18");

    const first = await openEmbedded({ folder, migrationsFolder });
    await expect(openEmbedded({ folder, migrationsFolder })).rejects.toMatchObject({ code: "FOLDER_TAKEN" });
    const { id } = await createAgreement(first.connection, exampleAgreement(), "local-user");
    const migrationRows = sql`drizzle.__drizzle_migrations`;
    const applied = await first.connection.$count(migrationRows);
    await first.close();
    expect(existsSync(join(folder, "pglite.unfinished"))).toBe(false);

    const second = await openEmbedded({ folder, migrationsFolder });
    expect(await findAgreement(second.connection, id)).toMatchObject({ record: exampleAgreement() });
    expect(await second.connection.$count(migrationRows)).toBe(applied);
    await second.close();
    await second.close();
  });

  it("gives the folder back when it cannot open the files", async () => {
    const damaged = join(root, "damaged");
    mkdirSync(join(damaged, "pglite"), { recursive: true });
    const failing = { folder: damaged, migrationsFolder: join(root, "no-migrations") };
    await expect(openEmbedded(failing)).rejects.toThrow();
    await expect(openEmbedded(failing)).rejects.not.toMatchObject({ code: "FOLDER_TAKEN" });
  });
});

describe("sample records", () => {
  const samples = {
    register: [{ kind: "organization" as const, id: newRecordId("organization"), record: exampleOrganization() }],
    agreements: [{ record: exampleAgreement(), activities: [exampleActivity()] }],
  };

  it("fill an empty database once, with an audit of each, and all or nothing", async () => {
    const { connection, close } = await openEmbedded({ migrationsFolder });
    const counts = async () =>
      Promise.all([agreements, activities, organizations, auditEvents].map((table) => connection.$count(table)));
    const broken = { ...samples, agreements: [...samples.agreements, { record: null as never, activities: [] }] };
    await expect(seedWhenEmpty(connection, broken)).rejects.toThrow();
    expect(await counts()).toEqual([0, 0, 0, 0]);
    expect(await seedWhenEmpty(connection, samples)).toBe(true);
    expect(await seedWhenEmpty(connection, samples)).toBe(false);
    expect(await counts()).toEqual([1, 1, 1, 3]);
    await close();
  });
});
