import { foldThai } from "@saan/thai/text";
import type { RecordKind } from "../record/kinds.js";
import type { DossierEntry } from "./dossier.js";

/** Records of one kind that may be one thing recorded twice. */
export interface Namesakes {
  readonly kind: RecordKind;
  /** The name or the identifier, as the first of them has it. */
  readonly called: string;
  readonly ids: readonly string[];
}

/** One thing a record goes by: records with the same key go by the same. */
interface Call {
  readonly key: string;
  readonly called: string;
}

/**
 * Records of one kind that go by the same name, however it was typed, in the same place and year; a name in either language
 * counts. `knows` says which records refer to which: those that do are told apart by whoever wrote them (the second phase
 * of a project bears the name of the first).
 */
export function findNamesakes(entries: readonly DossierEntry[], knows: (id: string) => readonly string[]) {
  return findAlike(entries, knows, (record) => {
    const { title, term, name } = record as { title?: unknown; term?: unknown; name?: { th?: unknown; en?: unknown } };
    const place = placeOf(record);
    return [title, term, name?.th, name?.en].flatMap((called) => {
      const folded = typeof called === "string" ? foldThai(called).replaceAll(" ", "") : "";
      return folded === "" ? [] : [{ key: `${folded} ${place}`, called: called as string }];
    });
  });
}

/** Records of one kind with the same identifier of the same scheme, or at the same address on the web. */
export function findSameIdentifiers(entries: readonly DossierEntry[], knows: (id: string) => readonly string[]) {
  return findAlike(entries, knows, (record) => {
    const { identifiers, url } = record as { identifiers?: unknown; url?: unknown };
    // What is there, not what its length says: a list of four billion holes weighs nothing, and takes minutes to walk.
    const listed: ({ scheme?: unknown; id?: unknown } | null)[] = Array.isArray(identifiers)
      ? Object.values(identifiers)
      : [];
    const numbers = listed.flatMap((one) =>
      typeof one?.id === "string" ? [{ key: `${String(one.scheme)} ${bare(one.id)}`, called: one.id }] : [],
    );
    return typeof url === "string" ? [...numbers, { key: `url ${url.replace(/\/$/, "")}`, called: url }] : numbers;
  });
}

function findAlike(
  entries: readonly DossierEntry[],
  knows: (id: string) => readonly string[],
  callsOf: (record: object) => readonly Call[],
): readonly Namesakes[] {
  const groups = new Map<string, { kind: RecordKind; called: string; ids: Set<string> }>();
  for (const { id, kind, record } of entries) {
    for (const { key, called } of callsIn(record, callsOf)) {
      const group = groups.get(`${kind} ${key}`);
      if (group) group.ids.add(id);
      else groups.set(`${kind} ${key}`, { kind, called, ids: new Set([id]) });
    }
  }
  const told = new Set<string>();
  return [...groups.values()].flatMap(({ kind, called, ids: all }) => {
    const ids = [...all];
    // Two records with one name in both languages are one finding.
    if (areKnown(all, knows) || told.has(ids.join())) return [];
    told.add(ids.join());
    return [{ kind, called, ids }];
  });
}

function callsIn(record: unknown, callsOf: (record: object) => readonly Call[]): readonly Call[] {
  if (typeof record !== "object" || record === null) return [];
  try {
    return callsOf(record);
  } catch {
    // An accessor that throws: nobody can say what it is called.
    return [];
  }
}

/** Whether all of a group are tied together by references, directly or by way of others of it. */
function areKnown(ids: ReadonlySet<string>, knows: (id: string) => readonly string[]): boolean {
  const [first] = ids;
  if (first === undefined || ids.size === 1) return true;
  const ties = new Map<string, string[]>([...ids].map((id) => [id, []]));
  for (const id of ids) {
    for (const to of knows(id)) {
      if (!ids.has(to)) continue;
      ties.get(id)?.push(to);
      ties.get(to)?.push(id);
    }
  }
  const reached = new Set([first]);
  for (const id of reached) for (const to of ties.get(id) ?? []) reached.add(to);
  return reached.size === ids.size;
}

/** An identifier without the signs that people write between its digits. */
function bare(identifier: string): string {
  return foldThai(identifier).replaceAll(/[\s-]/g, "");
}

/** Number, date, year, place, publisher and ages tell two meetings, plans, reports or groups of one name apart. */
function placeOf(record: object): string {
  const held = record as Readonly<Record<string, Placed | undefined>>;
  const { ordinal, number, code, date, area, province, period, publisher, published } = held;
  const { year, years, fiscalYear, enactedYear, ageRange } = held;
  const counted = [year, years?.from, years?.to, fiscalYear, enactedYear].map((one) => one?.year);
  const dates = [date?.iso, period?.start?.iso, published?.iso];
  return JSON.stringify([ordinal, number, code, dates, area?.code, province?.code, publisher, counted, ageRange]);
}

interface Placed {
  readonly code?: unknown;
  readonly iso?: unknown;
  readonly year?: unknown;
  readonly start?: { readonly iso?: unknown };
  readonly from?: { readonly year?: unknown };
  readonly to?: { readonly year?: unknown };
}
