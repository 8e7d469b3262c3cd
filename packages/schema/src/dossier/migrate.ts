import type { Dossier, DossierEntry, KindReaders } from "./dossier.js";

/** Why an entry cannot be brought forward. Codes are worded by the catalogue, as those of issues are. */
export interface Refusal {
  readonly code: "not-an-entry" | "unknown-kind" | "newer-version" | "no-migration";
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Brings one entry forward to the version its kind has today, step by step. The entry itself is never changed. A version
 * from the future is refused: an older program must not guess at what a newer one wrote.
 */
export function migrateEntry(readers: KindReaders, given: unknown): DossierEntry | Refusal {
  const entry = readEntry(given);
  if (!entry) return { code: "not-an-entry", params: {} };
  const reader = Object.hasOwn(readers, entry.kind) ? readers[entry.kind] : undefined;
  if (!reader) return { code: "unknown-kind", params: { kind: entry.kind } };
  const today = reader.definition.version;
  if (entry.version > today) return { code: "newer-version", params: { stated: entry.version, known: today } };
  let { record } = entry;
  for (let version = entry.version; version < today; version += 1) {
    const step = reader.migrations?.[version];
    if (!step) return { code: "no-migration", params: { from: version, to: today } };
    record = step(record);
  }
  return { ...entry, version: today, record };
}

/**
 * A dossier of any earlier version as one of today. Entries that cannot be brought forward stay as they are, at their own
 * version, and are named in `left`: nothing is dropped. Records are not checked: `readDossier` does that.
 */
export function migrate(
  readers: KindReaders,
  dossier: Dossier,
): { readonly dossier: Dossier; readonly left: readonly { readonly at: number; readonly refusal: Refusal }[] } {
  const left: { at: number; refusal: Refusal }[] = [];
  const records = dossier.records.map((entry, at) => {
    const moved = migrateEntry(readers, entry);
    if (!("code" in moved)) return moved;
    left.push({ at, refusal: moved });
    return entry;
  });
  return { dossier: { ...dossier, records }, left };
}

function readEntry(given: unknown): DossierEntry | undefined {
  try {
    const { id, kind, version, record } = given as DossierEntry;
    const isEntry = typeof id === "string" && typeof kind === "string" && Number.isInteger(version) && version >= 1;
    return isEntry ? { id, kind, version, record } : undefined;
  } catch {
    return undefined;
  }
}
