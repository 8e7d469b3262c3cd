import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PGlite } from "@electric-sql/pglite";
import { documents, dossierOf } from "@saan/samples/documents";
import { kindReaders, rooms } from "@saan/schema/domain";
import { newRecordId, type RecordKind } from "@saan/schema/record";
import { reportingViews } from "@saan/schema/sql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const published = createRequire(import.meta.url).resolve("@saan/schema/sql/saan.sql");
const kinds = Object.keys(kindReaders) as RecordKind[];
const { records } = dossierOf(documents);
const tableOf = (kind: RecordKind) => kind.replaceAll("-", "_");
const viewsOf = (kind: RecordKind) =>
  reportingViews(kindReaders[kind].definition, { from: { table: tableOf(kind), id: "id", record: "record" } });

let database: PGlite;

beforeAll(async () => {
  database = await PGlite.create();
  await database.exec(readFileSync(published, "utf8"));
  for (const { id, kind, version, record } of records) {
    const values = [id, version, JSON.stringify(record)];
    await database.query(`INSERT INTO saan.${tableOf(kind)} (id, version, record) VALUES ($1, $2, $3)`, values);
  }
});

afterAll(async () => {
  await database.close();
});

async function rowsOf<Row>(query: string): Promise<Row[]> {
  return (await database.query<Row>(query)).rows;
}

/** The rows of a list anywhere in the records of a kind, counted by hand. */
function rowsIn(kind: RecordKind, ...keys: string[]): number {
  const below = (value: unknown, [key, ...rest]: readonly string[]): unknown[] => {
    if (key === undefined) return Array.isArray(value) ? value : [];
    if (Array.isArray(value)) return value.flatMap((row) => below(row, [key, ...rest]));
    return below((value as Record<string, unknown> | undefined)?.[key], rest);
  };
  return records.filter((entry) => entry.kind === kind).flatMap(({ record }) => below(record, keys)).length;
}

describe("the published database of the whole domain", () => {
  it.each(kinds)("shows every %s in its view, and every view of its lists can be read", async (kind) => {
    const [main, ...lists] = viewsOf(kind);
    const held = records.filter((entry) => entry.kind === kind).length;
    expect(held).toBeGreaterThan(0);
    expect(await rowsOf(`SELECT * FROM reporting.${main?.name}`)).toHaveLength(held);
    for (const { name, columns } of lists) {
      const rows = await rowsOf<object>(`SELECT * FROM reporting.${name}`);
      for (const row of rows) expect(Object.keys(row)).toEqual(columns.map((column) => column.name));
    }
  });

  it.each([
    ["agreement", "agreement_party", ["parties"]],
    ["agreement", "agreement_provenance_absence", ["provenance", "absences"]],
    ["indicator-framework", "indicator_framework_component", ["components"]],
    ["project", "project_state", ["states"]],
  ] as const)("has every row of a list of %s in %s", async (kind, view, keys) => {
    const [count] = await rowsOf<{ rows: number }>(`SELECT count(*)::integer AS rows FROM reporting.${view}`);
    expect(count?.rows).toBe(rowsIn(kind, ...keys));
    expect(count?.rows).toBeGreaterThan(0);
  });

  it("has the label of every code of every list", async () => {
    const [count] = await rowsOf<{ rows: number }>("SELECT count(*)::integer AS rows FROM saan.codelist");
    const lists = rooms.flatMap(({ codelists }) => Object.values(codelists));
    expect(count?.rows).toBe(lists.flatMap(({ codes }) => codes).length);
    expect(await rowsOf("SELECT th, position FROM saan.codelist WHERE list = 'party_roles' AND code = 'hub'")).toEqual([
      { th: "แกนประสาน", position: 2 },
    ]);
  });

  it("shows no fact about a person that a record holds", async () => {
    const id = newRecordId("organization");
    const secret = "ไม่ควรเห็น";
    const record = {
      name: { th: "มูลนิธิ" },
      kind: "foundation",
      contact: { person: secret },
      provenance: {
        statements: [
          { field: "contact.person", asStated: secret, confidence: "stated" },
          { field: "name", asStated: "มูลนิธิ", confidence: "stated" },
        ],
        lists: [{ field: "contact", isComplete: true, asStated: secret }],
      },
    };
    await database.query("INSERT INTO saan.organization (id, version, record) VALUES ($1, 1, $2)", [
      id,
      JSON.stringify(record),
    ]);
    for (const { name } of viewsOf("organization")) {
      const rows = await rowsOf(`SELECT to_jsonb(shown)::text AS text FROM reporting.${name} AS shown`);
      expect(JSON.stringify(rows), name).not.toContain(secret);
    }
    const query = `SELECT field FROM reporting.organization_provenance_statement WHERE organization_id = '${id}'`;
    expect(await rowsOf(query)).toEqual([{ field: "name" }]);
    await database.query("DELETE FROM saan.organization WHERE id = $1", [id]);
  });

  it.each([
    ["the id of another kind", newRecordId("plan"), 1, "{}"],
    ["version nought", newRecordId("source"), 0, "{}"],
    ["a list for a record", newRecordId("source"), 1, "[]"],
  ])("refuses %s", async (_, id, version, record) => {
    const insert = "INSERT INTO saan.source (id, version, record) VALUES ($1, $2, $3)";
    await expect(database.query(insert, [id, version, record])).rejects.toThrow(/violates check constraint/);
  });

  it("answers for a record that holds nonsense, as one that could not be brought forward might", async () => {
    const id = newRecordId("agreement");
    const record = {
      title: { th: "ก" },
      parties: "หลายฝ่าย",
      signing: { date: { iso: "2019-02-31", precision: "day" }, time: 7 },
      areaCountStated: "สิบ",
      titleIsDescriptive: "ใช่",
      term: [],
    };
    await database.query("INSERT INTO saan.agreement (id, version, record) VALUES ($1, 1, $2)", [
      id,
      JSON.stringify(record),
    ]);
    const query = `SELECT signing_date, signing_date_iso, title_is_descriptive FROM reporting.agreement WHERE id = '${id}'`;
    expect(await rowsOf(query)).toEqual([
      { signing_date: null, signing_date_iso: "2019-02-31", title_is_descriptive: null },
    ]);
    expect(await rowsOf(`SELECT * FROM reporting.agreement_party WHERE agreement_id = '${id}'`)).toEqual([]);
    await database.query("DELETE FROM saan.agreement WHERE id = $1", [id]);
  });
});
