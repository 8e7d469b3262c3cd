import { type Activity, activity, activityMigrations } from "@saan/schema/activity";
import { type Agreement, agreement, agreementMigrations } from "@saan/schema/agreement";
import { meeting } from "@saan/schema/body";
import { type KindReader, migrateEntry } from "@saan/schema/dossier";
import { observation } from "@saan/schema/indicator";
import { organization, organizationIdFromSlug, organizationMigrations } from "@saan/schema/organization";
import { type RecordDefinition, read } from "@saan/schema/read";
import { kindOfId } from "@saan/schema/record";
import { support } from "@saan/schema/support";
import { and, asc, eq, gt, lt } from "drizzle-orm";
import type { AuditEntity } from "../api/contract.js";
import { type RegisterKind, registerKinds } from "../records/kinds/registered.js";
import { agreementColumns } from "./agreement-columns.js";
import type { Connection } from "./database.js";
import { registerColumns } from "./register-columns.js";
import { tables } from "./register-store.js";
import { activities, agreements, auditEvents } from "./tables.js";

/** How records of every kind are read and brought forward. */
export type StoredReaders = Readonly<Record<AuditEntity, KindReader>>;

/** Those of today. A kind whose schema has a second version needs its migrations here. */
export const storedReaders: StoredReaders = {
  agreement: { definition: agreement, migrations: agreementMigrations },
  activity: { definition: activity, migrations: activityMigrations },
  organization: { definition: organization, migrations: organizationMigrations },
  meeting: { definition: meeting },
  indicatorReport: { definition: observation },
  funding: { definition: support },
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
export async function bringForward(connection: Connection, readers: StoredReaders = storedReaders): Promise<void> {
  await connection.transaction(async (transaction) => {
    for (const kind of registerKinds) await bringRegister(transaction, kind, readers[kind]);
    await bringAgreements(transaction, readers.agreement);
    await bringActivities(transaction, readers.activity);
  });
}

async function bringRegister(transaction: Connection, kind: RegisterKind, reader: KindReader): Promise<void> {
  const table = tables[kind];
  const { version: recordVersion } = reader.definition;
  const older = lt(table.recordVersion, recordVersion);
  const rows = inPages((after) => {
    const here = and(older, after === undefined ? undefined : gt(table.id, after));
    return transaction.select().from(table).where(here).orderBy(asc(table.id)).limit(AT_ONCE);
  });
  for await (const row of rows) {
    const record = forward(kind, reader, row);
    if (record === undefined) continue;
    const columns = { ...registerColumns(kind, record as never), recordVersion };
    await transaction
      .update(table)
      .set(columns as never)
      .where(eq(table.id, row.id));
    if (kind === "organization") await giveTypedId(transaction, row.id);
  }
}

/** Organisations of version 1 were known by a slug: the id of the row, and what the history calls it, become a typed one. */
async function giveTypedId(transaction: Connection, slug: string): Promise<void> {
  if (kindOfId(slug) === "organization") return;
  const id = organizationIdFromSlug(slug);
  await transaction.update(tables.organization).set({ id }).where(eq(tables.organization.id, slug));
  await transaction
    .update(auditEvents)
    .set({ entityId: id })
    .where(and(eq(auditEvents.entity, "organization"), eq(auditEvents.entityId, slug)));
}

async function bringAgreements(transaction: Connection, reader: KindReader): Promise<void> {
  const { version: recordVersion } = reader.definition;
  const older = lt(agreements.recordVersion, recordVersion);
  const rows = inPages((after) => {
    const here = and(older, after === undefined ? undefined : gt(agreements.id, after));
    return transaction.select().from(agreements).where(here).orderBy(asc(agreements.id)).limit(AT_ONCE);
  });
  for await (const row of rows) {
    const record = forward<Agreement>("agreement", reader, row);
    if (record === undefined) continue;
    const columns = { record, recordVersion, ...agreementColumns(record) };
    await transaction.update(agreements).set(columns).where(eq(agreements.id, row.id));
  }
}

async function bringActivities(transaction: Connection, reader: KindReader): Promise<void> {
  const { version: recordVersion } = reader.definition;
  const older = lt(activities.recordVersion, recordVersion);
  const rows = inPages((after) => {
    const here = and(older, after === undefined ? undefined : gt(activities.id, after));
    return transaction.select().from(activities).where(here).orderBy(asc(activities.id)).limit(AT_ONCE);
  });
  for await (const row of rows) {
    const record = forward<Activity>("activity", reader, row);
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
function forward<T>(kind: AuditEntity, reader: KindReader, row: Row): T | undefined {
  const { id, record, recordVersion: version } = row;
  const moved = migrateEntry({ [kind]: reader }, { id, kind, version, record });
  const reading = "code" in moved ? undefined : read(reader.definition as unknown as RecordDefinition<T>, moved.record);
  return reading?.ok ? reading.value : undefined;
}
