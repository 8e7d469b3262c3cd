import type { Organization } from "@saan/schema/organization";
import { compareThai, foldThai } from "@saan/thai/text";
import { and, eq, sql } from "drizzle-orm";
import type { Actor, OrganizationList, Stored } from "../api/contract.js";
import { recordAudit } from "./audit.js";
import type { Connection } from "./database.js";
import { returned, toStored } from "./stored.js";
import { organizations } from "./tables.js";

const MOST_ROWS = 50;

/** Organisations whose names, acronym or aliases hold every word of `text`; in Thai dictionary order, at most 50. */
export async function listOrganizations(connection: Connection, text: string): Promise<OrganizationList> {
  const words = foldThai(text).split(" ");
  const holdsAll = and(
    ...words.filter((word) => word !== "").map((word) => sql`strpos(${organizations.searchText}, ${word}) > 0`),
  );
  // Sorted here: neither engine is sure to have a Thai collation (PGlite has none).
  const rows = await connection.select().from(organizations).where(holdsAll);
  rows.sort((a, b) => compareThai(displayName(a.record), displayName(b.record)));
  return { rows: rows.slice(0, MOST_ROWS).map(toStored), total: rows.length };
}

/** Enters an organisation, or gives the one that has its id already. */
export async function createOrganization(
  transaction: Connection,
  record: Organization,
  actor: Actor,
): Promise<{ readonly created: boolean; readonly stored: Stored<Organization> }> {
  const names = [record.name.th, record.name.en, record.acronym, ...record.aliases, record.id];
  const searchText = names.flatMap((name) => (name === undefined ? [] : [foldThai(name)])).join("\n");
  const values = { id: record.id, revision: 1, record, searchText };
  const [row] = await transaction.insert(organizations).values(values).onConflictDoNothing().returning();
  if (row === undefined) {
    const [existing] = await transaction.select().from(organizations).where(eq(organizations.id, record.id));
    return { created: false, stored: toStored(returned(existing)) };
  }
  const event = { actor, action: "create", entity: "organization", entityId: record.id, revision: 1 } as const;
  await recordAudit(transaction, event);
  return { created: true, stored: toStored(row) };
}

function displayName({ name, id }: Organization): string {
  return name.th ?? name.en ?? id;
}
