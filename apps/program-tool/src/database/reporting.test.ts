import { fileURLToPath } from "node:url";
import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenDatabase } from "./database.js";
import { openEmbedded } from "./embedded.js";
import { prepare } from "./prepare.js";
import { refreshReporting } from "./reporting.js";

const migrationsFolder = fileURLToPath(new URL("../../drizzle", import.meta.url));
let database: OpenDatabase;

beforeAll(async () => {
  database = await openEmbedded({
    migrationsFolder,
    prepare: (connection) => prepare(connection, { samples: true }),
  });
});

afterAll(async () => {
  await database.close();
});

async function rowsOf(query: SQL): Promise<readonly Record<string, unknown>[]> {
  const { rows } = (await database.connection.execute(query)) as unknown as {
    rows: readonly Record<string, unknown>[];
  };
  return rows;
}

describe("the views to report from", () => {
  it("count the parties of the Phayao agreement by role, in Thai", async () => {
    const rows = await rowsOf(sql`
      SELECT party.role_th AS role, count(*)::integer AS parties
      FROM reporting.agreement
      JOIN reporting.agreement_party AS party ON party.agreement_id = agreement.id
      WHERE agreement.province_name = 'จังหวัดพะเยา'
      GROUP BY 1 ORDER BY 2`);
    expect(rows).toEqual([
      { role: "แกนประสาน", parties: 1 },
      { role: "คู่ความร่วมมือ", parties: 10 },
    ]);
  });

  it("join activities to the agreement they were entered under", async () => {
    const rows = await rowsOf(sql`
      SELECT agreement.title AS agreement, activity.title AS activity, activity.kind_th AS kind
      FROM reporting.activity
      JOIN reporting.agreement ON agreement.id = activity.register_agreement_id
      ORDER BY agreement.created_at, 1`);
    expect(rows).toHaveLength(2);
    for (const row of rows) for (const text of Object.values(row)) expect(text).toMatch(/[ก-ฮ]/);
  });

  it("know the day of a date only where the document does", async () => {
    const rows = await rowsOf(sql`
      SELECT signing_date::text AS day, signing_date_as_stated AS words, term_end::text AS last, term_end_iso AS until,
        term_end_precision_th AS precision
      FROM reporting.agreement ORDER BY signing_date`);
    expect(rows).toEqual([
      { day: "2010-11-02", words: "2 พฤศจิกายน 2553", last: null, until: null, precision: null },
      { day: null, words: null, last: null, until: "2020-08", precision: "ปลายเดือน" },
    ]);
  });

  it("have no column for anything about a person", async () => {
    const columns = await rowsOf(sql`
      SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'reporting'`);
    expect(columns.length).toBeGreaterThan(300);
    expect(columns.filter(({ name }) => /contact|phone|email|line_id/.test(String(name)))).toEqual([]);
    const [organization] = await rowsOf(sql`
      SELECT obj_description('reporting.organization'::regclass) AS comment,
        pg_get_viewdef('reporting.organization'::regclass) AS text`);
    expect(organization?.comment).toContain("ไม่แสดงข้อมูลเกี่ยวกับบุคคล");
    expect(organization?.text).not.toContain("'contact'");
  });

  it("are read without any right on the tables", async () => {
    await database.connection.execute(sql`CREATE ROLE reporter`);
    await database.connection.execute(sql`GRANT USAGE ON SCHEMA reporting TO reporter`);
    await database.connection.execute(sql`GRANT SELECT ON ALL TABLES IN SCHEMA reporting TO reporter`);
    await database.connection.execute(sql`SET ROLE reporter`);
    try {
      expect(await rowsOf(sql`SELECT title FROM reporting.agreement`)).toHaveLength(2);
      await expect(rowsOf(sql`SELECT record FROM public.agreements`)).rejects.toThrow();
    } finally {
      await database.connection.execute(sql`RESET ROLE`);
    }
  });
});

describe("refreshReporting", () => {
  const olden = sql.raw(`COMMENT ON SCHEMA reporting IS 'of an earlier version'`);

  it("does nothing when the views are as they should be", async () => {
    expect(await refreshReporting(database.connection)).toBe("unchanged");
  });

  it("makes them anew when they are of another version, and drops what is no more", async () => {
    await database.connection.execute(olden);
    await database.connection.execute(sql`CREATE VIEW reporting.agreement_relic AS SELECT id FROM reporting.agreement`);
    expect(await refreshReporting(database.connection)).toBe("made");
    expect(await rowsOf(sql`SELECT to_regclass('reporting.agreement_relic') AS relic`)).toEqual([{ relic: null }]);
    expect(await rowsOf(sql`SELECT id FROM reporting.agreement`)).toHaveLength(2);
    expect(await refreshReporting(database.connection)).toBe("unchanged");
  });

  it("leaves them when somebody's own view is built on them, and says so at the start", async () => {
    await database.connection.execute(sql`CREATE VIEW public.own AS SELECT title FROM reporting.agreement`);
    await database.connection.execute(olden);
    let told = 0;
    const onReportingInUse = () => {
      told += 1;
    };
    await prepare(database.connection, { samples: false, onReportingInUse });
    expect(told).toBe(1);
    expect(await rowsOf(sql`SELECT title FROM public.own`)).toHaveLength(2);
    await database.connection.execute(sql`DROP VIEW public.own`);
    await prepare(database.connection, { samples: false, onReportingInUse });
    expect(told).toBe(1);
    expect(await refreshReporting(database.connection)).toBe("unchanged");
  });
});
