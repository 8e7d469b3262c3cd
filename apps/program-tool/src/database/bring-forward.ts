import { activity, activityMigrations } from "@saan/schema/activity";
import { agreement, agreementMigrations } from "@saan/schema/agreement";
import { migrateEntry } from "@saan/schema/dossier";
import { organization, organizationIdFromSlug, organizationMigrations } from "@saan/schema/organization";
import { type RecordDefinition, read } from "@saan/schema/read";
import { kindOfId } from "@saan/schema/record";
import { and, asc, eq, gt, lt } from "drizzle-orm";
import { agreementColumns } from "./agreement-columns.js";
import type { Connection } from "./database.js";
import { organizationSearchText } from "./register-columns.js";
import { activities, agreements, auditEvents, organizations } from "./tables.js";

const readers = {
  organization: { definition: organization, migrations: organizationMigrations },
  agreement: { definition: agreement, migrations: agreementMigrations },
  activity: { definition: activity, migrations: activityMigrations },
};

/** What is needed of a row to bring its record forward. */
interface Row {
  readonly id: string;
  readonly record: unknown;
  readonly recordVersion: number;
}

// As many as may be in memory at one time: a record is at most a megabyte, and usually a few kilobytes.
const AT_ONCE = 200;

/**
 * Brings every stored record to the version its kind has today, all in one transaction, and with it what is derived from it.
 * Nobody edited anything: revisions, moments and the history of changes stay as they are. What is of a version that this
 * program does not know yet, or would be no sound record afterwards, stays as it is.
 */
export async function bringForward(connection: Connection): Promise<void> {
  await connection.transaction(async (transaction) => {
    await bringOrganizations(transaction);
    await bringAgreements(transaction);
    await bringActivities(transaction);
  });
}

/** Organisations of version 1 were known by a slug: with the record the id of the row becomes a typed one. */
async function bringOrganizations(transaction: Connection): Promise<void> {
  const { version: recordVersion } = organization;
  const older = lt(organizations.recordVersion, recordVersion);
  const rows = inPages((after) => {
    const here = and(older, after === undefined ? undefined : gt(organizations.id, after));
    return transaction.select().from(organizations).where(here).orderBy(asc(organizations.id)).limit(AT_ONCE);
  });
  for await (const row of rows) {
    const record = forward("organization", organization, row);
    if (record === undefined) continue;
    const id = kindOfId(row.id) === "organization" ? row.id : organizationIdFromSlug(row.id);
    const searchText = organizationSearchText(record);
    await transaction
      .update(organizations)
      .set({ id, record, recordVersion, searchText })
      .where(eq(organizations.id, row.id));
    await transaction
      .update(auditEvents)
      .set({ entityId: id })
      .where(and(eq(auditEvents.entity, "organization"), eq(auditEvents.entityId, row.id)));
  }
}

async function bringAgreements(transaction: Connection): Promise<void> {
  const { version: recordVersion } = agreement;
  const older = lt(agreements.recordVersion, recordVersion);
  const rows = inPages((after) => {
    const here = and(older, after === undefined ? undefined : gt(agreements.id, after));
    return transaction.select().from(agreements).where(here).orderBy(asc(agreements.id)).limit(AT_ONCE);
  });
  for await (const row of rows) {
    const record = forward("agreement", agreement, row);
    if (record === undefined) continue;
    const columns = { record, recordVersion, ...agreementColumns(record) };
    await transaction.update(agreements).set(columns).where(eq(agreements.id, row.id));
  }
}

async function bringActivities(transaction: Connection): Promise<void> {
  const { version: recordVersion } = activity;
  const older = lt(activities.recordVersion, recordVersion);
  const rows = inPages((after) => {
    const here = and(older, after === undefined ? undefined : gt(activities.id, after));
    return transaction.select().from(activities).where(here).orderBy(asc(activities.id)).limit(AT_ONCE);
  });
  for await (const row of rows) {
    const record = forward("activity", activity, row);
    if (record === undefined) continue;
    await transaction.update(activities).set({ record, recordVersion }).where(eq(activities.id, row.id));
  }
}

/** The rows behind a query that is asked page by page, each page after the last id of the one before. */
async function* inPages<R extends { readonly id: string }>(
  page: (after: string | undefined) => PromiseLike<R[]>,
): AsyncGenerator<R, void> {
  let rows: R[] = [];
  do {
    rows = await page(rows.at(-1)?.id);
    yield* rows;
  } while (rows.length === AT_ONCE);
}

/** The record of a row as one of today; undefined when it cannot be one. */
function forward<T>(kind: keyof typeof readers, definition: RecordDefinition<T>, row: Row): T | undefined {
  const { id, record, recordVersion: version } = row;
  const moved = migrateEntry(readers, { id, kind, version, record });
  const reading = "code" in moved ? undefined : read(definition, moved.record);
  return reading?.ok ? reading.value : undefined;
}
