import type { Migrations } from "../dossier/dossier.js";
import { withTypedOrganizationIds } from "./typed-ids.js";

/**
 * From version 1, whose record had its own slug and plain texts as aliases. The slug stays among the identifiers, as a code
 * of the recorder's own register; other names become names of a kind nobody noted. Whoever makes the first dossier of such
 * records gives each entry the id `organizationIdFromSlug(slug)`: the references to it become the same.
 */
export const organizationMigrations: Migrations = { 1: fromVersion1 };

function fromVersion1(given: unknown): unknown {
  try {
    return isRecord(given) ? brought(withTypedOrganizationIds(given) as Record<string, unknown>) : given;
  } catch {
    return given;
  }
}

function isRecord(given: unknown): boolean {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}

function brought({ id, aliases, ...kept }: Record<string, unknown>): unknown {
  // An id that is no text was never one: it is left for the reader to point at.
  const known =
    typeof id === "string" ? { identifiers: [{ scheme: "own-register", id }] } : { ...(id !== undefined && { id }) };
  return { ...known, ...kept, ...(aliases !== undefined && { aliases: withKinds(aliases) }) };
}

function withKinds(aliases: unknown): unknown {
  if (!Array.isArray(aliases)) return aliases;
  return aliases.map((alias) => (typeof alias === "string" ? { name: alias, kind: "other" } : alias));
}
