import { foldThai } from "@saan/thai/text";
import type { Path } from "../read/issue.js";
import type { RecordKind } from "../record/kinds.js";
import { kindOfId } from "../record/record-id.js";
import type { DossierEntry } from "./dossier.js";

/** Something to look at in how records refer to each other. */
export type ReferenceFinding =
  /** An id that no record of the set has. */
  | { readonly code: "dangling"; readonly id: string; readonly path: Path; readonly to: string }
  /** Records that are part of, or continue, one another in a ring; the ids in order. */
  | { readonly code: "cyclic"; readonly field: string; readonly ids: readonly string[] }
  /** Records of one kind that bear one name: perhaps the same thing recorded twice. */
  | {
      readonly code: "looks-duplicate";
      readonly kind: RecordKind;
      readonly name: string;
      readonly ids: readonly string[];
    };

// Fields that lead up or back: following them must come to an end.
const LEADING_FIELDS = [
  "partOf",
  "continues",
  "successorOf",
  "mergedInto",
  "precededBy",
  "under",
  "passedOnFrom",
] as const;

interface Reference {
  readonly path: Path;
  readonly to: string;
}

/**
 * What is wrong with how a set of records refer to each other: ids that lead nowhere, rings, and records that look like
 * the same thing twice. Names are compared as a search would (`foldThai`); two bodies may truly bear one name, so that
 * finding is a question. Linear in the size of the records; never throws on what `readDossier` has read.
 */
export function checkReferences(entries: readonly DossierEntry[]): readonly ReferenceFinding[] {
  const known = new Set(entries.map(({ id }) => id));
  const dangling = entries.flatMap(({ id, record }) =>
    referencesIn(record)
      .filter(({ to }) => !known.has(to))
      .map(({ path, to }): ReferenceFinding => ({ code: "dangling", id, path, to })),
  );
  return [...dangling, ...LEADING_FIELDS.flatMap((field) => findRings(entries, field)), ...findNamesakes(entries)];
}

/** Every id of another record that stands anywhere in a record. */
export function referencesIn(record: unknown): readonly Reference[] {
  const found: Reference[] = [];
  const open: { readonly value: unknown; readonly path: Path }[] = [{ value: record, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next;
    if (kindOfId(value) !== undefined) found.push({ path, to: value as string });
    else if (Array.isArray(value))
      for (const [at, one] of value.entries()) open.push({ value: one, path: [...path, at] });
    else if (typeof value === "object" && value !== null)
      for (const [key, one] of Object.entries(value)) open.push({ value: one, path: [...path, key] });
  }
  return found;
}

function findRings(entries: readonly DossierEntry[], field: string): ReferenceFinding[] {
  const above = new Map<string, string>();
  for (const { id, record } of entries) {
    const to = (record as Record<string, { id?: unknown } | undefined> | undefined)?.[field]?.id;
    if (typeof to === "string") above.set(id, to);
  }
  const done = new Set<string>();
  const rings: ReferenceFinding[] = [];
  for (const start of above.keys()) {
    const line: string[] = [];
    const onLine = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !onLine.has(at)) {
      onLine.set(at, line.length);
      line.push(at);
      at = above.get(at);
    }
    const ringStart = at === undefined ? undefined : onLine.get(at);
    if (ringStart !== undefined) rings.push({ code: "cyclic", field, ids: line.slice(ringStart) });
    for (const id of line) done.add(id);
  }
  return rings;
}

function findNamesakes(entries: readonly DossierEntry[]): ReferenceFinding[] {
  const byName = new Map<string, { kind: RecordKind; name: string; ids: string[] }>();
  for (const { id, kind, record } of entries) {
    const name = nameOf(record);
    if (name === undefined) continue;
    const key = `${kind} ${foldThai(name).replaceAll(" ", "")} ${placeOf(record)}`;
    const group = byName.get(key);
    if (group) group.ids.push(id);
    else byName.set(key, { kind, name, ids: [id] });
  }
  return [...byName.values()]
    .filter(({ ids }) => ids.length > 1)
    .map(({ kind, name, ids }) => ({ code: "looks-duplicate", kind, name, ids }));
}

function nameOf(record: unknown): string | undefined {
  const { title, name } = (record ?? {}) as { title?: unknown; name?: { th?: unknown; en?: unknown } };
  for (const text of [title, name?.th, name?.en]) if (typeof text === "string") return text;
  return undefined;
}

/** Number, date, year and place tell two meetings, or two plans, of one name apart. */
function placeOf(record: unknown): string {
  const { ordinal, number, date, area, province, period, year, years, fiscalYear } = (record ?? {}) as Record<
    string,
    Placed | undefined
  >;
  const counted = [year, years?.from, years?.to, fiscalYear].map((one) => one?.year);
  return JSON.stringify([ordinal, number, date?.iso, period?.start?.iso, area?.code, province?.code, ...counted]);
}

interface Placed {
  readonly code?: unknown;
  readonly iso?: unknown;
  readonly year?: unknown;
  readonly start?: { readonly iso?: unknown };
  readonly from?: { readonly year?: unknown };
  readonly to?: { readonly year?: unknown };
}
