import { randomUUID } from "node:crypto";
import type { Activity } from "@saan/schema/activity";
import { type Agreement, agreement } from "@saan/schema/agreement";
import { asc, eq, sql } from "drizzle-orm";
import type { Actor, Stored } from "../api/contract.js";
import { agreementForm } from "../forms/agreement-form.js";
import { agreementColumns } from "./agreement-columns.js";
import { recordAudit } from "./audit.js";
import { changedFields } from "./changed-fields.js";
import type { Connection } from "./database.js";
import { returned, toStored, type UpdateOutcome } from "./stored.js";
import { activities, agreements } from "./tables.js";

/** The agreement with this id, or undefined. */
export async function findAgreement(connection: Connection, id: string): Promise<Stored<Agreement> | undefined> {
  const [row] = await connection.select().from(agreements).where(eq(agreements.id, id));
  return row && toStored(row);
}

/** The activities under an agreement, in the order of entry. */
export async function activitiesOf(connection: Connection, agreementId: string): Promise<Stored<Activity>[]> {
  const rows = await connection
    .select()
    .from(activities)
    .where(eq(activities.agreementId, agreementId))
    .orderBy(asc(activities.entered));
  return rows.map(toStored);
}

/** Enters a new agreement at revision 1. Call it in a transaction: it also writes the audit. */
export async function createAgreement(
  transaction: Connection,
  record: Agreement,
  actor: Actor,
): Promise<Stored<Agreement>> {
  const { version: recordVersion } = agreement;
  const values = { id: randomUUID(), revision: 1, record, recordVersion, ...agreementColumns(record) };
  const [row] = await transaction.insert(agreements).values(values).returning();
  const stored = toStored(returned(row));
  await recordAudit(transaction, {
    actor,
    action: "create",
    entity: "agreement",
    entityId: stored.id,
    agreementId: stored.id,
    revision: 1,
  });
  return stored;
}

/** Replaces an agreement's record if `revision` is still the stored one. The row stays locked until the transaction ends. */
export async function updateAgreement(
  transaction: Connection,
  id: string,
  revision: number,
  record: Agreement,
  actor: Actor,
): Promise<UpdateOutcome<Agreement>> {
  const [current] = await transaction.select().from(agreements).where(eq(agreements.id, id)).for("update");
  if (current === undefined) return { kind: "missing" };
  if (current.revision !== revision) return { kind: "stale", current: toStored(current) };
  const [row] = await transaction
    .update(agreements)
    .set({
      revision: revision + 1,
      record,
      recordVersion: agreement.version,
      ...agreementColumns(record),
      updatedAt: sql`now()`,
    })
    .where(eq(agreements.id, id))
    .returning();
  await recordAudit(transaction, {
    actor,
    action: "update",
    entity: "agreement",
    entityId: id,
    agreementId: id,
    revision: revision + 1,
    changedPaths: changedFields(agreementForm, current.record, record, actor),
  });
  return { kind: "saved", stored: toStored(returned(row)) };
}
