import type { DossierEntry } from "./dossier.js";

/** What is given as an entry, if it is one; its record is not looked at. Never throws. */
export function entryOf(given: unknown): DossierEntry | undefined {
  try {
    const { id, kind, version, record } = given as DossierEntry;
    const isEntry = typeof id === "string" && typeof kind === "string" && Number.isInteger(version) && version >= 1;
    return isEntry ? { id, kind, version, record } : undefined;
  } catch {
    return undefined;
  }
}
