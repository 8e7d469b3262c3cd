import type { RecordTypes } from "@saan/schema/domain";
import type { DossierEntry } from "@saan/schema/dossier";
import { organizationIdFromSlug } from "@saan/schema/organization";
import { type RecordKind, type RecordReference, recordKinds } from "@saan/schema/record";
import { recordVersions } from "./record-versions.js";
import { type ExpectedAdvice, type GroupId, type Sample, sampleOf } from "./sample.js";

/** The id of a sample: always the same for one kind and one name, on every machine. */
function sampleId(kind: RecordKind, name: string): string {
  const { prefix } = recordKinds[kind];
  return `${prefix}${organizationIdFromSlug(name).slice(prefix.length)}`;
}

/** The records of one document by readable names: their ids, references to them, and how each becomes a sample. */
export interface Register<Kinds extends Readonly<Record<string, RecordKind>>> {
  readonly ids: { readonly [Name in keyof Kinds]: string };
  /** The record `name`, under the name the document gives it. */
  readonly named: (name: keyof Kinds & string, nameAsStated: string) => RecordReference;
  /** The record `name`, the groups of facts it holds, and the advice that is right for it. */
  readonly sample: <Name extends keyof Kinds & string>(
    name: Name,
    record: RecordTypes[Kinds[Name]],
    facts: readonly GroupId[],
    advice?: readonly ExpectedAdvice[],
  ) => Sample<Kinds[Name]>;
}

/** Names the records of a document, each with its kind. Records may then refer to each other before they are written. */
export function register<const Kinds extends Readonly<Record<string, RecordKind>>>(
  document: string,
  kinds: Kinds,
): Register<Kinds> {
  const pairs = Object.entries(kinds).map(([name, kind]) => [name, sampleId(kind, `${document}/${name}`)]);
  const ids = Object.fromEntries(pairs) as Register<Kinds>["ids"];
  return {
    ids,
    named: (name, nameAsStated) => ({ id: ids[name], nameAsStated }),
    sample: (name, record, facts, advice) => {
      // The type parameter is one of the names, so that its kind is there.
      const kind = kinds[name] as (typeof kinds)[typeof name];
      const entry: DossierEntry<typeof record> = { id: ids[name], kind, version: recordVersions[kind], record };
      return sampleOf(`${document}/${name}`, entry, facts, advice);
    },
  };
}
