import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { activity } from "@saan/schema/activity";
import { agreement } from "@saan/schema/agreement";
import { organization, organizationIdFromSlug } from "@saan/schema/organization";
import { read } from "@saan/schema/read";
import { newRecordId } from "@saan/schema/record";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { register } from "../records/register.js";
import { activitiesOf, findAgreement } from "./agreement-store.js";
import { bringForward, type StoredReaders, storedReaders } from "./bring-forward.js";
import type { Connection, OpenDatabase } from "./database.js";
import { openEmbedded } from "./embedded.js";
import { prepare } from "./prepare.js";
import { registerColumns } from "./register-columns.js";
import { listRecords } from "./register-store.js";
import { activities, agreements, auditEvents, funding, indicatorReports, meetings, organizations } from "./tables.js";

const migrationsFolder = fileURLToPath(new URL("../../drizzle", import.meta.url));
/** The tables of the first release as its own code filled them. */
const golden = JSON.parse(readFileSync(new URL("./golden/register-1.json", import.meta.url), "utf8")) as Record<
  "organizations" | "agreements" | "activities" | "audit_events",
  readonly { readonly id: string; readonly revision: number; readonly updated_at: string }[]
>;
const root = mkdtempSync(join(tmpdir(), "saan-forward-"));
const folder = join(root, "data");
/** As the first release left it, opened today. Tests only read it. */
let database: OpenDatabase;
/** The same once more, for tests that write. */
let written: OpenDatabase;

/** The migrations of the first release alone. */
function firstMigrations(): string {
  const first = join(root, "first");
  mkdirSync(join(first, "meta"), { recursive: true });
  cpSync(join(migrationsFolder, "0000_start.sql"), join(first, "0000_start.sql"));
  const journal = JSON.parse(readFileSync(join(migrationsFolder, "meta", "_journal.json"), "utf8"));
  writeFileSync(
    join(first, "meta", "_journal.json"),
    JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }),
  );
  return first;
}

async function fill(connection: Connection): Promise<void> {
  for (const table of ["organizations", "agreements", "activities", "audit_events"] as const) {
    const rows = JSON.stringify(golden[table]);
    const from = sql`select * from json_populate_recordset(null::${sql.identifier(table)}, ${rows}::json)`;
    const overriding = table === "organizations" ? sql`` : sql`overriding system value`;
    await connection.execute(sql`insert into ${sql.identifier(table)} ${overriding} ${from}`);
  }
}

const open = (folder: string) =>
  openEmbedded({ folder, migrationsFolder, prepare: (connection) => prepare(connection, { samples: true }) });

const everything = async ({ connection }: OpenDatabase) => ({
  organizations: await connection.select().from(organizations).orderBy(organizations.id),
  agreements: await connection.select().from(agreements).orderBy(agreements.entered),
  activities: await connection.select().from(activities).orderBy(activities.entered),
  audit: await connection.select().from(auditEvents).orderBy(auditEvents.id),
});

beforeAll(async () => {
  const old = await openEmbedded({ folder, migrationsFolder: firstMigrations() });
  await fill(old.connection);
  await old.close();
  const copy = join(root, "copy");
  cpSync(folder, copy, { recursive: true });
  database = await open(folder);
  written = await open(copy);
});
afterAll(async () => {
  await database?.close();
  await written?.close();
  rmSync(root, { recursive: true });
});

describe("a database of the first release", () => {
  it("has every record after a start, and each is one of today", async () => {
    const rows = await everything(database);
    expect(rows.organizations).toHaveLength(golden.organizations.length);
    expect(rows.agreements).toHaveLength(golden.agreements.length);
    expect(rows.activities).toHaveLength(golden.activities.length);
    expect(rows.audit).toHaveLength(golden.audit_events.length);
    for (const [table, definition] of [
      ["organizations", organization],
      ["agreements", agreement],
      ["activities", activity],
    ] as const) {
      for (const { record, recordVersion } of rows[table]) {
        expect(recordVersion).toBe(definition.version);
        expect(read<unknown>(definition as never, record).issues).toEqual([]);
      }
    }
  });

  it("shows nobody as having edited anything", async () => {
    const { connection } = database;
    for (const { id, revision, updated_at } of golden.agreements) {
      const stored = await findAgreement(connection, id);
      expect(stored).toMatchObject({ revision, updatedAt: new Date(updated_at).toISOString() });
    }
    expect(await connection.$count(auditEvents, eq(auditEvents.action, "update"))).toBe(0);
  });

  it("knows its organisations by typed ids, in their rows, in what refers to them and in the history", async () => {
    const { connection } = database;
    const id = organizationIdFromSlug("phayao-strong-family-institute");
    const { rows } = await listRecords(connection, "organization", { text: "สถาบันครอบครัวเข้มแข็ง", page: 1 });
    expect(rows.map((row) => row.id)).toEqual([id]);
    expect(rows[0]?.record).not.toHaveProperty("id");
    const known = (await connection.select().from(organizations)).map((row) => row.id);
    const stored = await everything(database);
    const parties = stored.agreements.flatMap(({ record }) => record.parties);
    const named = parties.flatMap((party) => ("organization" in party ? [party.organization.id] : []));
    expect(named).toContain(id);
    for (const reference of named) expect(known).toContain(reference);
    const entered = stored.audit.filter(({ entity }) => entity === "organization").map(({ entityId }) => entityId);
    expect([...entered].sort()).toEqual([...known].sort());
  });

  it("still finds an organisation by its other names, and by the code it was known by", async () => {
    const { connection } = database;
    const section = organizationIdFromSlug("thaihealth-section-4");
    for (const text of ["สสส.สำนัก 4", "thaihealth-section-4"]) {
      expect((await listRecords(connection, "organization", { text, page: 1 })).rows.map(({ id }) => id)).toEqual([
        section,
      ]);
    }
  });

  it("keeps where an activity was held, now as the words of the document", async () => {
    const { connection } = database;
    const phayao = (await connection.select().from(agreements)).find(({ title }) => title.includes("พะเยา"));
    const [forum] = await activitiesOf(connection, phayao?.id ?? "");
    expect(forum?.record.venue).toEqual({ nameAsStated: "สหกรณ์การเกษตรเมืองพะเยาจำกัด" });
  });

  it("is brought forward once: another start changes nothing", async () => {
    const before = await everything(database);
    await database.close();
    database = await open(folder);
    expect(await everything(database)).toEqual(before);
  });

  it("leaves alone what is newer than this program, and what would be no sound record", async () => {
    const { connection } = written;
    const [row] = await connection.select().from(activities);
    if (!row) throw new Error("the golden register has an activity");
    const newer = { ...row.record, seats: 400 } as never;
    await connection.update(activities).set({ record: newer, recordVersion: 99 }).where(eq(activities.id, row.id));
    const [slugged] = await connection.select().from(organizations);
    if (!slugged) throw new Error("the golden register has organisations");
    const broken = { name: "ไม่ใช่ชื่อ" } as never;
    await connection
      .update(organizations)
      .set({ record: broken, recordVersion: 1 })
      .where(eq(organizations.id, slugged.id));
    await prepare(connection, { samples: true });
    expect(await connection.select().from(activities).where(eq(activities.id, row.id))).toMatchObject([
      { record: newer, recordVersion: 99 },
    ]);
    expect(await connection.select().from(organizations).where(eq(organizations.id, slugged.id))).toMatchObject([
      { record: broken, recordVersion: 1 },
    ]);
  });
});

/** A record of each kind of the generic register, and what another version of it might move. */
const movable = [
  { kind: "meeting", table: meetings, record: { title: "ประชุมเดิม" }, moved: { title: "ประชุมใหม่" } },
  {
    kind: "indicatorReport",
    table: indicatorReports,
    record: { indicator: "ชื่อเดิม", kind: "actual", value: 3, unit: "คน", hiddenAs: "fewer-than" },
    moved: { indicator: "ชื่อใหม่" },
  },
  { kind: "funding", table: funding, record: { kind: "funding", purpose: "เรื่องเดิม" }, moved: { purpose: "เรื่องใหม่" } },
  {
    kind: "organization",
    table: organizations,
    record: { name: { th: "เดิม" }, kind: "foundation" },
    moved: { name: { th: "ใหม่" } },
  },
] as const;

describe.each(movable)("a $kind of the version before", ({ kind, table, record, moved }) => {
  const { definition, migrations } = storedReaders[kind];
  const next = (change: (before: object) => object): StoredReaders => ({
    ...storedReaders,
    [kind]: {
      definition: { ...definition, version: definition.version + 1 },
      migrations: { ...migrations, [definition.version]: (before: unknown) => change(before as object) },
    },
  });

  // The golden rows brought their own numbers of events: a new event would take one of theirs.
  async function enter() {
    const row = { id: newRecordId(register[kind].recordKind), revision: 1, ...registerColumns(kind, record as never) };
    const [stored] = await written.connection
      .insert(table)
      .values(row as never)
      .returning();
    return stored as typeof table.$inferSelect;
  }

  it("is brought forward with all that is derived from it, and nobody is shown as having edited it", async () => {
    const { connection } = written;
    const stored = await enter();
    const before = await connection.$count(auditEvents);
    await bringForward(
      connection,
      next((old) => ({ ...old, ...moved })),
    );
    const [row] = await connection.select().from(table).where(eq(table.id, stored.id));
    const today = registerColumns(kind, { ...record, ...moved } as never);
    expect(row).toMatchObject({ ...today, recordVersion: definition.version + 1, revision: 1 });
    expect(row?.searchText).toContain("ใหม่");
    expect(row?.updatedAt).toEqual(stored.updatedAt);
    expect(await connection.$count(auditEvents)).toBe(before);
  });

  it("stays as it is where it would be no sound record", async () => {
    const { connection } = written;
    const stored = await enter();
    await bringForward(
      connection,
      next((old) => ({ ...old, stray: true })),
    );
    const [row] = await connection.select().from(table).where(eq(table.id, stored.id));
    expect(row).toMatchObject({ record, recordVersion: definition.version });
  });
});

describe("every kind that is stored", () => {
  it.each(Object.entries(storedReaders))("%s has a way from each version before today's", (_, reader) => {
    const before = Array.from({ length: reader.definition.version - 1 }, (_, at) => at + 1);
    expect(Object.keys(reader.migrations ?? {}).map(Number)).toEqual(before);
  });
});
