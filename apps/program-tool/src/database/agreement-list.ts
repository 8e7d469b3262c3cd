import type { Agreement } from "@saan/schema/agreement";
import { foldThai, looseFoldThai } from "@saan/thai/text";
import { and, arrayContains, count, desc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { AgreementPage, AgreementRow, FiscalYearFacet, ProvinceFacet } from "../api/contract.js";
import { notStated } from "../api/contract.js";
import { countParties } from "../api/party-counts.js";
import type { Connection } from "./database.js";
import { activities, agreements } from "./tables.js";

export interface AgreementQuery {
  /** As typed; folded here. Every word must occur, in any order. */
  readonly text: string;
  /** Two-digit code, or `none`. */
  readonly province?: string | undefined;
  /** Buddhist era, or `none`. */
  readonly fiscalYear?: number | typeof notStated | undefined;
  /** From 1. */
  readonly page: number;
}

const PAGE_SIZE = 20;

/** One page of the agreements that answer a query, newest change first, with the counts behind each filter choice. */
export async function listAgreements(connection: Connection, query: AgreementQuery): Promise<AgreementPage> {
  const strict = wordsIn(agreements.searchText, foldThai(query.text));
  const strictPage = await pageOf(connection, query, strict, "exact");
  if (strictPage.total > 0 || query.text.trim() === "") return strictPage;
  const loose = wordsIn(agreements.looseSearchText, looseFoldThai(query.text));
  const loosePage = await pageOf(connection, query, loose, "loose");
  return loosePage.total > 0 ? loosePage : strictPage;
}

/** `strpos` and not `like`: a query is text, and `%` or `_` in it mean themselves. */
function wordsIn(column: typeof agreements.searchText | typeof agreements.looseSearchText, folded: string): SQL[] {
  const words = folded.split(" ").filter((word) => word !== "");
  return words.map((word) => sql`strpos(${column}, ${word}) > 0`);
}

async function pageOf(
  connection: Connection,
  query: AgreementQuery,
  words: readonly SQL[],
  match: AgreementPage["match"],
): Promise<AgreementPage> {
  const province = provinceIs(query.province);
  const fiscalYear = fiscalYearIs(query.fiscalYear);
  const all = and(...words, province, fiscalYear);
  const [counted] = await connection.select({ total: count() }).from(agreements).where(all);
  const rows = await connection
    .select()
    .from(agreements)
    .where(all)
    .orderBy(desc(agreements.updatedAt), desc(agreements.entered))
    .limit(PAGE_SIZE)
    .offset((query.page - 1) * PAGE_SIZE);
  const activityCounts = await countActivities(
    connection,
    rows.map(({ id }) => id),
  );
  return {
    rows: rows.map((row) => toRow(row, activityCounts.get(row.id) ?? 0)),
    total: counted?.total ?? 0,
    page: query.page,
    pageSize: PAGE_SIZE,
    match,
    facets: {
      provinces: await provinceFacets(connection, and(...words, fiscalYear)),
      fiscalYears: await fiscalYearFacets(connection, and(...words, province)),
    },
  };
}

function provinceIs(province: AgreementQuery["province"]): SQL | undefined {
  if (province === undefined) return undefined;
  if (province === notStated) return sql`cardinality(${agreements.provinceCodes}) = 0`;
  return arrayContains(agreements.provinceCodes, [province]);
}

function fiscalYearIs(year: AgreementQuery["fiscalYear"]): SQL | undefined {
  if (year === undefined) return undefined;
  return year === notStated ? isNull(agreements.fiscalYear) : eq(agreements.fiscalYear, year);
}

async function provinceFacets(connection: Connection, where: SQL | undefined): Promise<ProvinceFacet[]> {
  const named = connection
    .select({
      // An agreement without a province is a choice too: unnest of an empty list would drop it.
      code: sql<string | null>`unnest(coalesce(nullif(${agreements.provinceCodes}, '{}'), array[null]::text[]))`.as(
        "code",
      ),
    })
    .from(agreements)
    .where(where)
    .as("named");
  return connection
    .select({ code: named.code, count: count() })
    .from(named)
    .groupBy(named.code)
    .orderBy(sql`${named.code} nulls last`);
}

async function fiscalYearFacets(connection: Connection, where: SQL | undefined): Promise<FiscalYearFacet[]> {
  return connection
    .select({ year: agreements.fiscalYear, count: count() })
    .from(agreements)
    .where(where)
    .groupBy(agreements.fiscalYear)
    .orderBy(sql`${agreements.fiscalYear} desc nulls last`);
}

async function countActivities(connection: Connection, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await connection
    .select({ id: activities.agreementId, count: count() })
    .from(activities)
    .where(inArray(activities.agreementId, [...ids]))
    .groupBy(activities.agreementId);
  return new Map(rows.map((row) => [row.id, row.count]));
}

function toRow(row: typeof agreements.$inferSelect, activityCount: number): AgreementRow {
  const record: Agreement = row.record;
  return {
    id: row.id,
    revision: row.revision,
    title: record.title,
    titleIsDescriptive: record.titleIsDescriptive,
    kind: record.kind,
    province: record.province,
    programme: record.programme,
    signing: record.signing,
    term: record.term,
    state: record.states?.at(-1)?.state,
    provinceCodes: row.provinceCodes,
    fiscalYear: row.fiscalYear,
    parties: countParties(record.parties),
    activities: activityCount,
    updatedAt: row.updatedAt.toISOString(),
  };
}
