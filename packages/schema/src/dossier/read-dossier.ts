import { type Issue, issueAt } from "../read/issue.js";
import { read } from "../read/read.js";
import type { RecordDefinition } from "../read/rule.js";
import { kindOfId } from "../record/record-id.js";
import { DOSSIER_VERSION, type Dossier, type DossierEntry, type KindReaders } from "./dossier.js";
import { migrateEntry } from "./migrate.js";

/** What reading a dossier gave. Entries in order are kept even when others are not: one bad record loses nothing else. */
export interface DossierReading {
  readonly ok: boolean;
  /** The sound entries, brought forward to today's versions. */
  readonly dossier: Dossier;
  /** Paths begin with `records` and the entry's place in the input. */
  readonly issues: readonly Issue[];
  readonly advice: readonly Issue[];
}

/**
 * Reads untrusted input as a dossier: every entry is brought forward and read as its kind. Never throws.
 * References between records are not looked at: see `checkReferences`.
 */
export function readDossier(readers: KindReaders, input: unknown): DossierReading {
  const issues: Issue[] = [];
  const advice: Issue[] = [];
  const records: DossierEntry[] = [];
  const listed = entriesOf(input);
  if (listed === undefined) issues.push(issueAt([], "not-a-dossier", { version: DOSSIER_VERSION }));
  const seen = new Set<string>();
  for (const [at, given] of (listed ?? []).entries()) {
    const place = ["records", at] as const;
    const entry = migrateEntry(readers, given);
    if ("code" in entry) {
      issues.push(issueAt(place, entry.code, entry.params));
      continue;
    }
    const definition = readers[entry.kind]?.definition as RecordDefinition<unknown>;
    if (kindOfId(entry.id) !== entry.kind) issues.push(issueAt([...place, "id"], "wrong-id", { kind: entry.kind }));
    else if (seen.has(entry.id)) issues.push(issueAt([...place, "id"], "duplicate-id", { id: entry.id }));
    seen.add(entry.id);
    const reading = read(definition, entry.record);
    const inPlace = (issue: Issue): Issue => ({ ...issue, path: [...place, "record", ...issue.path] });
    issues.push(...reading.issues.map(inPlace));
    advice.push(...reading.advice.map(inPlace));
    if (reading.ok) records.push({ ...entry, record: reading.value });
  }
  return { ok: issues.length === 0, dossier: { saanDossier: DOSSIER_VERSION, records }, issues, advice };
}

function entriesOf(input: unknown): readonly unknown[] | undefined {
  try {
    const { saanDossier, records } = input as Dossier;
    return saanDossier === DOSSIER_VERSION && Array.isArray(records) ? records : undefined;
  } catch {
    return undefined;
  }
}
