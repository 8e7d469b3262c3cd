import { guard } from "../read/guard.js";
import type { DossierCode } from "./codes.js";
import type { Dossier, DossierEntry, KindReader, KindReaders } from "./dossier.js";
import { entryOf } from "./entry-of.js";
import { rowsOf } from "./rows.js";

/** Why an entry cannot be brought forward. Codes are worded by the catalogue, as those of issues are. */
export interface Refusal {
  readonly code: Extract<
    DossierCode,
    "not-an-entry" | "unknown-kind" | "newer-version" | "no-migration" | "migration-failed"
  >;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Brings one entry forward to the version its kind has today, step by step. The entry itself is never changed. A version
 * from the future is refused: an older program must not guess at what a newer one wrote. Never throws, whatever it is given
 * and whatever a step does.
 */
export function migrateEntry(readers: KindReaders, given: unknown): DossierEntry | Refusal {
  const entry = entryOf(given);
  if (!entry) return { code: "not-an-entry", params: {} };
  const reader = Object.hasOwn(readers, entry.kind) ? readers[entry.kind] : undefined;
  if (!reader) return { code: "unknown-kind", params: { kind: entry.kind.slice(0, LONGEST_KIND) } };
  const today = reader.definition.version;
  if (entry.version > today) return { code: "newer-version", params: { stated: entry.version, known: today } };
  const record = broughtForward(reader, entry);
  return "code" in record ? record : { ...entry, version: today, ...record };
}

/**
 * A dossier of any earlier version as one of today. Entries that cannot be brought forward stay as they are, at their own
 * version, and are named in `left`: nothing is dropped. Records are not checked: `readDossier` does that, and what is no
 * dossier, or has more records than it reads, comes back as it is. Never throws. Twice is the same as once.
 */
export function migrate(
  readers: KindReaders,
  dossier: Dossier,
): { readonly dossier: Dossier; readonly left: readonly { readonly at: number; readonly refusal: Refusal }[] } {
  const left: { at: number; refusal: Refusal }[] = [];
  const copy = copyOf(dossier);
  const rows = rowsOf(copy?.records);
  if (!copy || !rows || rows === "too-many") return { dossier, left };
  const records = Array.from({ length: rows.count }, (_, at) => {
    const entry = rows.at(at);
    const moved = migrateEntry(readers, entry);
    if (!("code" in moved)) return moved;
    left.push({ at, refusal: moved });
    return entry as DossierEntry;
  });
  return { dossier: { ...copy, records }, left };
}

function broughtForward({ definition, migrations }: KindReader, entry: DossierEntry): { record: unknown } | Refusal {
  let { record, version } = entry;
  try {
    for (; version < definition.version; version += 1) {
      const step = migrations?.[version];
      if (!step) return { code: "no-migration", params: { from: version, to: definition.version } };
      // A step goes through lists and texts: of what is too large to be read it would never come to an end.
      const [reason] = guard(record);
      if (reason) return { code: "migration-failed", params: { from: version, reason: reason.code } };
      record = step(record);
    }
    return { record };
  } catch {
    // A step must not throw; one of a partner's own may, and the other records are still to be read.
    return { code: "migration-failed", params: { from: version, reason: "unreadable" } };
  }
}

// Much longer than any kind's name: a kind of a megabyte is no word to repeat.
const LONGEST_KIND = 100;

function copyOf(dossier: Dossier): Dossier | undefined {
  try {
    return { ...dossier };
  } catch {
    return undefined;
  }
}
