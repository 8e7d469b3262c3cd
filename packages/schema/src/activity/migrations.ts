import type { Migrations } from "../dossier/dossier.js";
import { withTypedOrganizationIds } from "../organization/typed-ids.js";

/**
 * From version 1, whose venue was one text, whose organisations were known by slugs, and which asked of every activity
 * whether there were partners it does not name. A yes goes to the provenance, which says so of any list; a no was what
 * nobody had said.
 */
export const activityMigrations: Migrations = { 1: fromVersion1 };

function fromVersion1(given: unknown): unknown {
  const record = withTypedOrganizationIds(given);
  try {
    return isObject(record) ? withOpenness(withVenue(record)) : record;
  } catch {
    return given;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// Anything but a text was never a venue: it is left for the reader to point at. So is whatever is odd below.
function withVenue(record: Fields): Fields {
  return typeof record.venue === "string" ? { ...record, venue: { nameAsStated: record.venue } } : record;
}

function withOpenness(record: Fields): Fields {
  const { partnersAreOpen, provenance = {}, ...kept } = record;
  if (typeof partnersAreOpen !== "boolean" || !isObject(provenance)) return record;
  const { lists = [] } = provenance;
  if (!Array.isArray(lists)) return record;
  const isTold = !partnersAreOpen || lists.some((list) => isObject(list) && list.field === "partners");
  const told = isTold
    ? record.provenance
    : { ...provenance, lists: [...lists, { field: "partners", isComplete: false }] };
  return { ...kept, ...(told !== undefined && { provenance: told }) };
}
