import type { Migrations } from "../dossier/dossier.js";
import { withTypedOrganizationIds } from "../organization/typed-ids.js";

/**
 * From version 1, whose organisations were known by slugs and whose stated number of areas was a bare number. Everything
 * else of it is read as it is.
 */
export const agreementMigrations: Migrations = { 1: fromVersion1 };

function fromVersion1(given: unknown): unknown {
  const record = withTypedOrganizationIds(given);
  try {
    if (typeof record !== "object" || record === null || Array.isArray(record)) return record;
    const { areaCountStated: value } = record as { readonly areaCountStated?: unknown };
    // What was no number is left for the reader to point at.
    if (typeof value !== "number") return record;
    return { ...record, areaCountStated: { comparator: "exact", value, unit: "พื้นที่" } };
  } catch {
    return given;
  }
}
