import { createHash } from "node:crypto";
import { activity } from "@saan/schema/activity";
import { agreement } from "@saan/schema/agreement";
import { meeting } from "@saan/schema/body";
import { observation } from "@saan/schema/indicator";
import { organization } from "@saan/schema/organization";
import { reportingViews } from "@saan/schema/sql";
import { support } from "@saan/schema/support";
import { sql } from "drizzle-orm";
import type { Connection } from "./database.js";
import { hasSqlState } from "./failure.js";

/** The PostgreSQL schema of the views to report from. Everything in it is made by this program and may be made anew. */
export const REPORTING_SCHEMA = "reporting";

const moments = [
  { column: "created_at", comment: "เวลาที่บันทึกครั้งแรก" },
  { column: "updated_at", comment: "เวลาที่แก้ไขล่าสุด" },
];
const stored = [
  { definition: agreement, table: "agreements", record: "record", also: moments },
  {
    definition: activity,
    table: "activities",
    record: "record",
    // Under a name of its own: the record may name an agreement as well, by another id.
    also: [{ column: "agreement_id", as: "register_agreement_id", comment: "รหัสข้อตกลงในทะเบียนที่กิจกรรมนี้อยู่" }, ...moments],
  },
  { definition: organization, table: "organizations", record: "record", also: moments },
  { definition: meeting, table: "meetings", record: "record", also: moments },
  // Small counts are hidden in what is shown: no report tells them.
  { definition: observation, table: "indicator_reports", record: "shown", also: moments },
  { definition: support, table: "funding", record: "shown", also: moments },
] as const;

// `DEPENDENT_OBJECTS_STILL_EXIST`: somebody's own view is built on one of ours.
const STILL_USED = "2BP01";
const QUOTE = "$reporting$";

/** What became of the views: made anew, right as they were, or kept as they were because others are built on them. */
export type ReportingState = "made" | "unchanged" | "in-use";

/**
 * Makes the views to report from, in one transaction, when their text is another than that of those that are there: after the
 * first start and after a change of the domain. Views of others that are built on ours are never dropped; the answer is then
 * `in-use`, and ours stay as they were.
 *
 * A migration that changes a column the views read has to drop them first: PostgreSQL refuses it otherwise.
 */
export async function refreshReporting(connection: Connection): Promise<ReportingState> {
  const views = stored.flatMap(({ definition, table, record, also }) =>
    reportingViews(definition, {
      schema: REPORTING_SCHEMA,
      from: { schema: "public", table, id: "id", record, also },
    }),
  );
  const blocks = views.map(({ statements }) => inOneBlock(statements));
  const comment = `มุมมองสำหรับจัดทำรายงาน ${createHash("sha256").update(blocks.join("\n")).digest("hex")}`;
  try {
    return await connection.transaction(async (transaction) => {
      if ((await commentOf(transaction)) === comment) return "unchanged";
      await transaction.execute(sql.raw(`CREATE SCHEMA IF NOT EXISTS "${REPORTING_SCHEMA}"`));
      await dropViews(transaction);
      for (const block of blocks) await transaction.execute(sql.raw(block));
      await transaction.execute(sql.raw(`COMMENT ON SCHEMA "${REPORTING_SCHEMA}" IS '${comment}'`));
      return "made";
    });
  } catch (error) {
    if (hasSqlState(error, STILL_USED)) return "in-use";
    throw error;
  }
}

/** Statements as one, so that a view of a hundred comments costs one way to the server and back. */
function inOneBlock(statements: readonly string[]): string {
  return `DO ${QUOTE}\nBEGIN\n${statements.map((statement) => `${statement};`).join("\n")}\nEND\n${QUOTE}`;
}

async function commentOf(transaction: Connection): Promise<string | undefined> {
  const query = sql`select obj_description(oid, 'pg_namespace') as comment from pg_namespace where nspname = ${REPORTING_SCHEMA}`;
  const [row] = await rowsOf<{ comment: string | null }>(transaction, query);
  return row?.comment ?? undefined;
}

// All at once: they may be built on each other.
async function dropViews(transaction: Connection): Promise<void> {
  const query = sql`select quote_ident(viewname) as name from pg_views where schemaname = ${REPORTING_SCHEMA}`;
  const names = (await rowsOf<{ name: string }>(transaction, query)).map(({ name }) => `"${REPORTING_SCHEMA}".${name}`);
  if (names.length > 0) await transaction.execute(sql.raw(`DROP VIEW ${names.join(", ")}`));
}

/** The rows of a query, which both engines answer under `rows`. */
async function rowsOf<Row>(transaction: Connection, query: ReturnType<typeof sql>): Promise<readonly Row[]> {
  const { rows } = (await transaction.execute(query)) as { readonly rows: readonly Row[] };
  return rows;
}
