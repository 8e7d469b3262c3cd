import { type Issue, issueAt } from "../read/issue.js";
import { read } from "../read/read.js";
import type { RecordDefinition } from "../read/rule.js";
import { kindOfId } from "../record/record-id.js";
import { DOSSIER_VERSION, type Dossier, type DossierEntry, type KindReaders } from "./dossier.js";
import { dossierLimits } from "./limits.js";
import { migrateEntry } from "./migrate.js";
import { type Rows, rowsOf } from "./rows.js";

/** What reading a dossier gave. Entries in order are kept even when others are not: one bad record loses nothing else. */
export interface DossierReading {
  readonly ok: boolean;
  /** The sound entries, brought forward to today's versions; of several with one id the first. */
  readonly dossier: Dossier;
  /** Paths begin with `records` and the entry's place in the input. At most 1,000; the same goes for advice. */
  readonly issues: readonly Issue[];
  readonly advice: readonly Issue[];
}

/**
 * Reads untrusted input as a dossier: every entry is brought forward and read as its kind. Never throws. More than 250,000
 * entries are not read at all (`dossierLimits`). References between records are not looked at: see `checkReferences`.
 */
export function readDossier(readers: KindReaders, input: unknown): DossierReading {
  const issues: Issue[] = [];
  const advice: Issue[] = [];
  const records: DossierEntry[] = [];
  const rows = entriesOf(input);
  if (rows === undefined) issues.push(issueAt([], "not-a-dossier", { version: DOSSIER_VERSION }));
  else if (rows === "too-many")
    issues.push(issueAt(["records"], "too-many-records", { maximum: dossierLimits.records }));
  else {
    const seen = new Set<string>();
    for (let at = 0; at < rows.count; at += 1) {
      const said = readEntry(readers, rows.at(at), seen);
      const inPlace = (issue: Issue): Issue => ({ ...issue, path: ["records", at, ...issue.path] });
      collect(issues, said.issues, inPlace);
      collect(advice, said.advice, inPlace);
      if (said.entry) records.push(said.entry);
    }
  }
  return { ok: issues.length === 0, dossier: { saanDossier: DOSSIER_VERSION, records }, issues, advice };
}

interface EntryReading {
  readonly entry?: DossierEntry;
  readonly issues: readonly Issue[];
  readonly advice: readonly Issue[];
}

function readEntry(readers: KindReaders, given: unknown, seen: Set<string>): EntryReading {
  const entry = migrateEntry(readers, given);
  if ("code" in entry) return { issues: [issueAt([], entry.code, entry.params)], advice: [] };
  const { id, kind } = entry;
  const issues: Issue[] = [];
  if (kindOfId(id) !== kind) issues.push(issueAt(["id"], "wrong-id", { kind }));
  else if (seen.has(id)) issues.push(issueAt(["id"], "duplicate-id", { id }));
  else seen.add(id);
  const reading = read(readers[kind]?.definition as RecordDefinition<unknown>, entry.record);
  const inRecord = (issue: Issue): Issue => ({ ...issue, path: ["record", ...issue.path] });
  issues.push(...reading.issues.map(inRecord));
  const advice = reading.advice.map(inRecord);
  return reading.ok && issues.length === 0
    ? { entry: { ...entry, record: reading.value }, issues, advice }
    : { issues, advice };
}

function collect(into: Issue[], said: readonly Issue[], inPlace: (issue: Issue) => Issue): void {
  for (const issue of said) {
    if (into.length >= dossierLimits.said) return;
    into.push(inPlace(issue));
  }
}

function entriesOf(input: unknown): Rows | "too-many" | undefined {
  try {
    const { saanDossier, records } = input as Dossier;
    return saanDossier === DOSSIER_VERSION ? rowsOf(records) : undefined;
  } catch {
    return undefined;
  }
}
