import { randomUUID } from "node:crypto";
import { type Activity, activity } from "@saan/schema/activity";
import { eq, sql } from "drizzle-orm";
import type { Actor, Stored } from "../api/contract.js";
import { activityForm } from "../forms/activity-form.js";
import { recordAudit } from "./audit.js";
import { changedFields } from "./changed-fields.js";
import type { Connection } from "./database.js";
import { returned, toStored, type UpdateOutcome } from "./stored.js";
import { activities, agreements } from "./tables.js";

/** Enters an activity under an agreement at revision 1, or gives undefined when there is no such agreement. */
export async function createActivity(
  transaction: Connection,
  agreementId: string,
  record: Activity,
  actor: Actor,
): Promise<Stored<Activity> | undefined> {
  const [agreement] = await transaction
    .select({ id: agreements.id })
    .from(agreements)
    .where(eq(agreements.id, agreementId))
    .for("key share");
  if (agreement === undefined) return undefined;
  const values = { id: randomUUID(), agreementId, revision: 1, record, recordVersion: activity.version };
  const [row] = await transaction.insert(activities).values(values).returning();
  const stored = toStored(returned(row));
  const event = { actor, action: "create", entity: "activity", entityId: stored.id, agreementId, revision: 1 } as const;
  await recordAudit(transaction, event);
  return stored;
}

/** Replaces an activity's record if `revision` is still the stored one. */
export async function updateActivity(
  transaction: Connection,
  id: string,
  revision: number,
  record: Activity,
  actor: Actor,
): Promise<UpdateOutcome<Activity>> {
  const [current] = await transaction.select().from(activities).where(eq(activities.id, id)).for("update");
  if (current === undefined) return { kind: "missing" };
  if (current.revision !== revision) return { kind: "stale", current: toStored(current) };
  const [row] = await transaction
    .update(activities)
    .set({ revision: revision + 1, record, recordVersion: activity.version, updatedAt: sql`now()` })
    .where(eq(activities.id, id))
    .returning();
  await recordAudit(transaction, {
    actor,
    action: "update",
    entity: "activity",
    entityId: id,
    agreementId: current.agreementId,
    revision: revision + 1,
    changedPaths: changedFields(activityForm, current.record, record, actor),
  });
  return { kind: "saved", stored: toStored(returned(row)) };
}
