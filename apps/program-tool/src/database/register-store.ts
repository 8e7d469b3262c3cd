import { newRecordId } from "@saan/schema/record";
import { compareThai, foldThai } from "@saan/thai/text";
import type { SchemaFilterValue } from "@saan/ui/schema-table";
import { and, count, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Actor, RecordDetail, RecordList, Stored } from "../api/contract.js";
import type { Registered, RegisterKind } from "../records/kinds/registered.js";
import { type RegisterRecords, register } from "../records/register.js";
import { auditOf, recordAudit } from "./audit.js";
import { changedFields } from "./changed-fields.js";
import type { Connection } from "./database.js";
import { organizationNames, registerColumns } from "./register-columns.js";
import { returned, toStored, type UpdateOutcome } from "./stored.js";
import { funding, indicatorReports, meetings, organizations } from "./tables.js";

type RegisterTable = typeof organizations;

/** Tables of one shape; what a kind has beside it is only written. */
export const tables: Readonly<Record<RegisterKind, RegisterTable>> = {
  organization: organizations,
  meeting: meetings as never,
  indicatorReport: indicatorReports as never,
  funding: funding as never,
};

export interface RegisterQuery {
  /** As typed; folded here. Every word must occur, in any order. */
  readonly text: string;
  /** What single fields must hold, by their paths; of what may be shown, so that no filter finds out a hidden count. */
  readonly filter?: SchemaFilterValue;
  /** From 1. */
  readonly page: number;
}

const PAGE_SIZE = 50;
/** A record is at most a megabyte, and usually a few kilobytes. */
const READ_AT_ONCE = 200;

/** One page of a kind, as it may be shown: organisations in Thai dictionary order, all else the newest change first. */
export async function listRecords<K extends RegisterKind>(
  connection: Connection,
  kind: K,
  { text, filter = {}, page }: RegisterQuery,
): Promise<RecordList<RegisterRecords[K]>> {
  const table: RegisterTable = tables[kind];
  const words = foldThai(text).split(" ");
  const holdsAll = and(
    ...words.filter((word) => word !== "").map((word) => sql`strpos(${table.searchText}, ${word}) > 0`),
  );
  const isFound = await finderOf(kind, filter);
  const from = (page - 1) * PAGE_SIZE;
  const { rows, total } =
    kind === "organization"
      ? await inThaiOrder(connection, holdsAll, isFound, from)
      : isFound
        ? await newestFound(connection, table, holdsAll, isFound, from)
        : await newestFirst(connection, table, holdsAll, from);
  const { shown } = register[kind] as unknown as Registered<unknown>;
  const shownRows = rows.map((row) => ({ ...toStored(row), record: shown(row.record) }));
  return { rows: shownRows as RecordList<RegisterRecords[K]>["rows"], total, page, pageSize: PAGE_SIZE };
}

type IsFound = (record: unknown) => boolean;

/** Whether a record is what a filter asks for; undefined when it asks for nothing. */
async function finderOf(kind: RegisterKind, filter: SchemaFilterValue): Promise<IsFound | undefined> {
  if (Object.keys(filter).length === 0) return undefined;
  // Fetched with the first filter: no start waits for the kit.
  const { matches } = await import("@saan/ui/schema-table");
  const { form, shown } = register[kind] as unknown as Registered<unknown>;
  return (record) => matches(form, filter, shown(record));
}

async function newestFirst(connection: Connection, table: RegisterTable, where: SQL | undefined, from: number) {
  const [counted] = await connection.select({ total: count() }).from(table).where(where);
  const rows = await newest(connection, table, where).limit(PAGE_SIZE).offset(from);
  return { rows, total: counted?.total ?? 0 };
}

/** Looked through here, some rows at a time: what a filter means, the form alone knows. */
async function newestFound(
  connection: Connection,
  table: RegisterTable,
  where: SQL | undefined,
  isFound: IsFound,
  from: number,
) {
  const found: (typeof organizations.$inferSelect)[] = [];
  let total = 0;
  for (let at = 0; ; at += READ_AT_ONCE) {
    const rows = await newest(connection, table, where).limit(READ_AT_ONCE).offset(at);
    for (const row of rows) {
      if (!isFound(row.record)) continue;
      if (total >= from && found.length < PAGE_SIZE) found.push(row);
      total += 1;
    }
    if (rows.length < READ_AT_ONCE) return { rows: found, total };
  }
}

function newest(connection: Connection, table: RegisterTable, where: SQL | undefined) {
  return connection.select().from(table).where(where).orderBy(desc(table.updatedAt), desc(table.id)).$dynamic();
}

/** Sorted here: neither engine is sure to have a Thai collation (PGlite has none). */
async function inThaiOrder(connection: Connection, where: SQL | undefined, isFound: IsFound | undefined, from: number) {
  const all = await connection.select().from(organizations).where(where);
  const rows = isFound ? all.filter(({ record }) => isFound(record)) : all;
  const nameOf = ({ id, record }: (typeof rows)[number]) => organizationNames(record)[0] ?? id;
  rows.sort((a, b) => compareThai(nameOf(a), nameOf(b)));
  return { rows: rows.slice(from, from + PAGE_SIZE), total: rows.length };
}

/** One record with its history, or undefined. */
export async function findRecord<K extends RegisterKind>(
  connection: Connection,
  kind: K,
  id: string,
): Promise<RecordDetail<RegisterRecords[K]> | undefined> {
  const table: RegisterTable = tables[kind];
  const [row] = await connection.select().from(table).where(eq(table.id, id));
  if (row === undefined) return undefined;
  const stored = toStored(row) as unknown as Stored<RegisterRecords[K]>;
  return { ...stored, shown: register[kind].shown(stored.record), audit: await auditOf(connection, kind, id) };
}

/** What a new record is entered with. Without an id it is given one. */
export interface NewRecord<T> {
  readonly id?: string | undefined;
  readonly record: T;
}

/** Enters a record at revision 1, or gives the one that has its id already. Call it in a transaction. */
export async function createRecord<K extends RegisterKind>(
  transaction: Connection,
  kind: K,
  { id = newRecordId(register[kind].recordKind), record }: NewRecord<RegisterRecords[K]>,
  actor: Actor,
): Promise<{ readonly created: boolean; readonly stored: Stored<RegisterRecords[K]> }> {
  const table: RegisterTable = tables[kind];
  const values = { id, revision: 1, ...registerColumns(kind, record) };
  const [row] = await transaction
    .insert(table)
    .values(values as never)
    .onConflictDoNothing()
    .returning();
  if (row === undefined) {
    const [existing] = await transaction.select().from(table).where(eq(table.id, id));
    return { created: false, stored: toStored(returned(existing)) as never };
  }
  await recordAudit(transaction, { actor, action: "create", entity: kind, entityId: id, revision: 1 });
  return { created: true, stored: toStored(row) as never };
}

/** Replaces a record if `revision` is still the stored one. The row stays locked until the transaction ends. */
export async function updateRecord<K extends RegisterKind>(
  transaction: Connection,
  kind: K,
  change: { readonly id: string; readonly revision: number; readonly record: RegisterRecords[K] },
  actor: Actor,
): Promise<UpdateOutcome<RegisterRecords[K]>> {
  const table: RegisterTable = tables[kind];
  const { id, revision, record } = change;
  const [current] = await transaction.select().from(table).where(eq(table.id, id)).for("update");
  if (current === undefined) return { kind: "missing" };
  if (current.revision !== revision) return { kind: "stale", current: toStored(current) as never };
  const columns = { revision: revision + 1, ...registerColumns(kind, record), updatedAt: sql`now()` };
  const [row] = await transaction
    .update(table)
    .set(columns as never)
    .where(eq(table.id, id))
    .returning();
  const { form } = register[kind] as unknown as Registered<unknown>;
  await recordAudit(transaction, {
    actor,
    action: "update",
    entity: kind,
    entityId: id,
    revision: revision + 1,
    changedPaths: changedFields(form, current.record, record, actor),
  });
  return { kind: "saved", stored: toStored(returned(row)) as never };
}
