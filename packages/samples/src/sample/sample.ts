import type { RecordTypes } from "@saan/schema/domain";
import type { DossierEntry } from "@saan/schema/dossier";
import type { RecordKind } from "@saan/schema/record";
import type { Source } from "@saan/schema/source";
import type { FactId } from "../facts/facts.js";
import type { FurtherFactId } from "../facts/further-facts.js";
import type { SystemId } from "../facts/systems.js";
import { systemsOf } from "./systems-of.js";

/** The number of a group of facts: `S0.12` of the five first documents, `D3.1` of a further one. */
export type GroupId = FactId | FurtherFactId;

/** Advice that reading a sample gives, because its document says so: where, what, and why that is right. */
export interface ExpectedAdvice {
  /** Path with points, as issues have it: `term.end`. */
  readonly at: string;
  readonly code: string;
  /** What the document says that the advice is about. */
  readonly because: string;
}

/** One record of a document, with what it shows. */
export interface Sample<K extends RecordKind = RecordKind> {
  /** What code and tests call it: `phayao/memorandum`. */
  readonly name: string;
  readonly entry: DossierEntry<RecordTypes[K]>;
  /** The numbered groups of facts that it holds, whole or in part. */
  readonly facts: readonly GroupId[];
  /** The systems of the field that it belongs to, by its kind and by what stands in it: counted, not claimed. */
  readonly systems: readonly SystemId[];
  readonly advice: readonly ExpectedAdvice[];
}

/** A document as records: everything it says, and nothing else. */
export interface SampleDocument {
  /** The number its groups of facts begin with: `S0`. */
  readonly number: string;
  /** What the names of its samples begin with: `phayao`. */
  readonly name: string;
  /** Its short title, for lists. */
  readonly title: string;
  /** The record of the document itself. */
  readonly source: DossierEntry<Source>;
  readonly samples: readonly Sample[];
}

/** A record as a sample: the groups of facts it holds, and the advice that is right for it. */
export function sampleOf<K extends RecordKind>(
  name: string,
  entry: DossierEntry<RecordTypes[K]>,
  facts: readonly GroupId[],
  advice: readonly ExpectedAdvice[] = [],
): Sample<K> {
  return { name, entry, facts, systems: systemsOf(entry), advice };
}

/** A record that another document tells of, too: the same record, with the groups of facts of that document. */
export function alsoTold<K extends RecordKind>(sample: Sample<K>, facts: readonly GroupId[]): Sample<K> {
  return { ...sample, facts };
}
