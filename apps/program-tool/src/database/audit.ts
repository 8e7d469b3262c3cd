import { and, count, desc, eq, type SQL } from "drizzle-orm";
import type { Actor, AuditAction, AuditEntity, AuditTrail } from "../api/contract.js";
import type { Connection } from "./database.js";
import { auditEvents } from "./tables.js";

export interface AuditEntry {
  readonly actor: Actor;
  readonly action: AuditAction;
  readonly entity: AuditEntity;
  readonly entityId: string;
  readonly agreementId?: string;
  readonly revision: number;
  readonly changedPaths?: readonly string[];
}

const LATEST = 20;

/** Writes down who changed what. Call it in the transaction of the change: the two stand or fall together. */
export async function recordAudit(transaction: Connection, entry: AuditEntry): Promise<void> {
  await transaction.insert(auditEvents).values({ ...entry, changedPaths: [...(entry.changedPaths ?? [])] });
}

/** The history of an agreement and of its activities: how many events, and the latest 20, newest first. */
export async function auditOfAgreement(connection: Connection, agreementId: string): Promise<AuditTrail> {
  return trail(connection, eq(auditEvents.agreementId, agreementId));
}

/** The same of one record by itself. */
export async function auditOf(connection: Connection, entity: AuditEntity, id: string): Promise<AuditTrail> {
  return trail(connection, and(eq(auditEvents.entity, entity), eq(auditEvents.entityId, id)));
}

async function trail(connection: Connection, ofRecord: SQL | undefined): Promise<AuditTrail> {
  const [counted] = await connection.select({ total: count() }).from(auditEvents).where(ofRecord);
  const rows = await connection.select().from(auditEvents).where(ofRecord).orderBy(desc(auditEvents.id)).limit(LATEST);
  return {
    total: counted?.total ?? 0,
    latest: rows.map(({ agreementId: _, at, ...event }) => ({ ...event, at: at.toISOString() })),
  };
}
