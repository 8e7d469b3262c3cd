import type { Path } from "../read/issue.js";
import type { RecordKind } from "../record/kinds.js";
import type { DossierEntry } from "./dossier.js";
import { entryOf } from "./entry-of.js";
import { findNamesakes, findSameIdentifiers } from "./find-namesakes.js";
import { findRings, type Leads } from "./find-rings.js";
import { dossierLimits } from "./limits.js";
import { type FoundReference, referencesIn } from "./references-in.js";

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
    }
  /** Records of one kind that bear one number of one register, or are found at one address. */
  | {
      readonly code: "same-identifier";
      readonly kind: RecordKind;
      readonly identifier: string;
      readonly ids: readonly string[];
    };

/** Fields that lead up or back: following one must come to an end. A path without its rows. */
export const leadingFields = [
  "partOf",
  "continues",
  "successorOf",
  "mergedInto",
  "precededBy",
  "under",
  "passedOnFrom",
  "regionalOfficeOf",
  "implements",
  "feeds",
  "origin",
  "amends",
  "issuedUnder",
  "replaces",
  "suspendedBy",
  "members.body",
] as const;

/**
 * What is wrong with how a set of records refer to each other: ids that lead nowhere, rings, and records that look like
 * the same thing twice. Names are compared as a search would (`foldThai`); two bodies may truly bear one name, so that
 * finding is a question, and it is not asked of records that refer to each other. Linear in the size of the records, and at
 * most 1,000 findings of each sort. Never throws: what is no entry is passed over.
 */
export function checkReferences(entries: readonly DossierEntry[]): readonly ReferenceFinding[] {
  const sound = entriesIn(entries);
  const references = new Map(sound.map(({ id, record }) => [id, referencesIn(record)]));
  const knows = (id: string) => (references.get(id) ?? []).map(({ to }) => to);
  const leads = leadsIn(references);
  const sorts: readonly (readonly ReferenceFinding[])[] = [
    [...references].flatMap(([id, found]) => found.filter(({ to }) => !references.has(to)).map(danglingOf(id))),
    [...leads].flatMap(([field, along]) => findRings(along).map((ids) => ({ code: "cyclic" as const, field, ids }))),
    findNamesakes(sound, knows).map(({ called, ...one }) => ({ code: "looks-duplicate", name: called, ...one })),
    findSameIdentifiers(sound, knows).map(({ called, ...one }) => ({
      code: "same-identifier",
      identifier: called,
      ...one,
    })),
  ];
  return sorts.flatMap((findings) => findings.slice(0, dossierLimits.said));
}

function entriesIn(entries: readonly DossierEntry[]): readonly DossierEntry[] {
  try {
    // Not by position: a list of a billion holes has no values.
    return Object.values(entries).flatMap((one) => entryOf(one) ?? []);
  } catch {
    return [];
  }
}

function danglingOf(id: string) {
  return ({ path, to }: FoundReference): ReferenceFinding => ({ code: "dangling", id, path, to });
}

/** Which records lead on to which, for each field that leads up or back. */
function leadsIn(references: ReadonlyMap<string, readonly FoundReference[]>): ReadonlyMap<string, Leads> {
  const leads = new Map<string, Map<string, string[]>>(leadingFields.map((field) => [field, new Map()]));
  for (const [id, found] of references) {
    for (const { path, to } of found) {
      const along = leads.get(fieldOf(path));
      const before = along?.get(id);
      if (before) before.push(to);
      else along?.set(id, [to]);
    }
  }
  return leads;
}

/** The field a reference stands in: its path without rows and without `id`. */
function fieldOf(path: Path): string {
  return path.filter((key, at) => typeof key === "string" && !(key === "id" && at === path.length - 1)).join(".");
}
