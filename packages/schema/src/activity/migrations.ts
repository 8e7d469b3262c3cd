import type { Migrations } from "../dossier/dossier.js";
import { withTypedOrganizationIds } from "../organization/typed-ids.js";

/** From version 1, whose venue was one text and whose organisations were known by slugs. */
export const activityMigrations: Migrations = { 1: fromVersion1 };

function fromVersion1(given: unknown): unknown {
  const record = withTypedOrganizationIds(given);
  try {
    if (typeof record !== "object" || record === null || Array.isArray(record)) return record;
    const { venue, ...kept } = record as Record<string, unknown>;
    // Anything but a text was never a venue: it is left for the reader to point at.
    return typeof venue === "string" ? { ...kept, venue: { nameAsStated: venue } } : record;
  } catch {
    return given;
  }
}
