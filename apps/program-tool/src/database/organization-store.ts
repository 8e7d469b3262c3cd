import type { DossierEntry } from "@saan/schema/dossier";
import { type Organization, organization } from "@saan/schema/organization";
import { compareThai, foldThai } from "@saan/thai/text";
import { and, eq, sql } from "drizzle-orm";
import type { Actor, OrganizationList, Stored } from "../api/contract.js";
import { recordAudit } from "./audit.js";
import type { Connection } from "./database.js";
import { returned, toStored } from "./stored.js";
import { organizations } from "./tables.js";

const MOST_ROWS = 50;

/** Organisations whose names, acronym or codes hold every word of `text`; in Thai dictionary order, at most 50. */
export async function listOrganizations(connection: Connection, text: string): Promise<OrganizationList> {
  const words = foldThai(text).split(" ");
  const holdsAll = and(
    ...words.filter((word) => word !== "").map((word) => sql`strpos(${organizations.searchText}, ${word}) > 0`),
  );
  // Sorted here: neither engine is sure to have a Thai collation (PGlite has none).
  const rows = await connection.select().from(organizations).where(holdsAll);
  rows.sort((a, b) => compareThai(displayName(a), displayName(b)));
  return { rows: rows.slice(0, MOST_ROWS).map(toStored), total: rows.length };
}

/** What an organisation is found by: its names of every kind, and the numbers and codes others gave it. */
export function organizationSearchText({ name, acronym, aliases = [], identifiers = [] }: Organization): string {
  const names = [name.th, name.en, acronym, ...aliases.map((alias) => alias.name), ...identifiers.map(({ id }) => id)];
  return names.flatMap((text) => (text === undefined ? [] : [foldThai(text)])).join("\n");
}

/** Enters an organisation, or gives the one that has its id already. */
export async function createOrganization(
  transaction: Connection,
  { id, record }: Pick<DossierEntry<Organization>, "id" | "record">,
  actor: Actor,
): Promise<{ readonly created: boolean; readonly stored: Stored<Organization> }> {
  const searchText = organizationSearchText(record);
  const values = { id, revision: 1, record, recordVersion: organization.version, searchText };
  const [row] = await transaction.insert(organizations).values(values).onConflictDoNothing().returning();
  if (row === undefined) {
    const [existing] = await transaction.select().from(organizations).where(eq(organizations.id, id));
    return { created: false, stored: toStored(returned(existing)) };
  }
  const event = { actor, action: "create", entity: "organization", entityId: id, revision: 1 } as const;
  await recordAudit(transaction, event);
  return { created: true, stored: toStored(row) };
}

function displayName({ id, record }: { readonly id: string; readonly record: Organization }): string {
  return record.name.th ?? record.name.en ?? id;
}
