import { kindReaders } from "@saan/schema/domain";
import { type AnyCodelist, describe, unwrap } from "@saan/schema/field";
import { schemaAt } from "@saan/schema/read";
import type { RecordKind } from "@saan/schema/record";
import type * as z from "zod";
import { codelists, definitionOf } from "./rooms.js";

/** A record to look through: a sample, or a record made for its terms. */
interface Told {
  readonly kind: RecordKind;
  readonly record: unknown;
}

/**
 * The codes that some records use, as `agreement.partyRoles: witness`. A code is used where it stands in a field that offers
 * its list. A list that no field offers is used through another one that holds the very same entry, or by its words: the
 * posts that a form suggests are used where a post bears the term.
 */
export function usedTerms(told: readonly Told[]): ReadonlySet<string> {
  const chosen = new Map<AnyCodelist, Set<string>>();
  const words = new Set<string>();
  for (const { kind, record } of told) {
    const { schema } = definitionOf(kind);
    for (const { path, value } of leavesOf(record)) {
      words.add(value);
      const found = schemaAt(schema, path, record);
      const list = found && describe(found)?.options;
      if (list) chosen.set(list, (chosen.get(list) ?? new Set()).add(value));
    }
  }
  const isUsedOtherwise = (list: AnyCodelist, code: string) =>
    [...chosen].some(([other, codes]) => codes.has(code) && other.entries[code] === list.entries[code]) ||
    [...words].some((text) => text.startsWith(list.label(code, "th")));
  const isUsed = (list: AnyCodelist, code: string) =>
    offeredLists.has(list) ? chosen.get(list)?.has(code) === true : isUsedOtherwise(list, code);
  return new Set(terms.filter(({ list, code }) => isUsed(list, code)).map(({ term }) => term));
}

/** The codes of every codelist that none of the records uses. */
export function unusedTerms(told: readonly Told[]): readonly string[] {
  const used = usedTerms(told);
  return terms.map(({ term }) => term).filter((term) => !used.has(term));
}

const terms = codelists.flatMap(({ name, list }) =>
  list.codes.map((code) => ({ term: `${name}: ${code}`, list, code })),
);

const offeredLists = findOfferedLists();

/** Every codelist that some field of some record offers. */
function findOfferedLists(): ReadonlySet<AnyCodelist> {
  const found = new Set<AnyCodelist>();
  const seen = new Set<z.core.$ZodType>();
  const open: z.core.$ZodType[] = Object.values(kindReaders).map(({ definition }) => definition.schema);
  for (let schema = open.pop(); schema; schema = open.pop()) {
    const list = describe(schema)?.options;
    if (list) found.add(list);
    const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
    const parts = def.type === "object" ? Object.values(def.shape) : [];
    if (def.type === "array") parts.push(def.element);
    if (def.type === "union") parts.push(...def.options);
    open.push(...parts.filter((part) => !seen.has(part)));
    for (const part of parts) seen.add(part);
  }
  return found;
}

/** Every text in a record, with its place. */
export function leavesOf(record: unknown): readonly { readonly path: (string | number)[]; readonly value: string }[] {
  if (typeof record === "string") return [{ path: [], value: record }];
  if (typeof record !== "object" || record === null) return [];
  const keys: (string | number)[] = Array.isArray(record) ? record.map((_, at) => at) : Object.keys(record);
  return keys.flatMap((key) =>
    leavesOf((record as Record<string | number, unknown>)[key]).map(({ path, value }) => ({
      path: [key, ...path],
      value,
    })),
  );
}
