import type { AnyRecordDefinition } from "../read/rule.js";
import type { RecordKind } from "../record/kinds.js";

/** The version of the dossier's own form: what stands around the records. */
export const DOSSIER_VERSION = 1;

/** One record with its identity: what a file, an export or an API carries. */
export interface DossierEntry<T = unknown> {
  /** `agr_01dg…`: see `newRecordId`. */
  readonly id: string;
  readonly kind: RecordKind;
  /** Version of the kind's schema that `record` was written with. */
  readonly version: number;
  readonly record: T;
}

/** A set of records that belong together, as one plain JSON value. */
export interface Dossier {
  readonly saanDossier: number;
  readonly records: readonly DossierEntry[];
}

/** A way from one version of a stored record to the next: the key is the version it starts from. */
export type Migrations = Readonly<Record<number, (record: unknown) => unknown>>;

/** What can read and bring forward the records of one kind. */
export interface KindReader {
  readonly definition: AnyRecordDefinition;
  readonly migrations?: Migrations;
}

/** The kinds a reader of dossiers knows, by name. `@saan/schema/domain` has all of them. */
export type KindReaders = Readonly<Partial<Record<RecordKind, KindReader>>>;
