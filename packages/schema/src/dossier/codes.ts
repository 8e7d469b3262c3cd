/**
 * What can be wrong with a set of records, beside the issues of each record. A code names the matter, never the wording: the
 * catalogues of `@saan/forms/messages` have a sentence for each, with what to do.
 */
export const dossierCodes = [
  /** The input is no dossier of this version. Params: `version`. */
  "not-a-dossier",
  /** More entries than are read. Params: `maximum`. */
  "too-many-records",
  /** What should be an entry has no id, kind or version. */
  "not-an-entry",
  /** A kind this reader was not told of. Params: `kind`. */
  "unknown-kind",
  /** Written by a newer program. Params: `stated`, `known`. */
  "newer-version",
  /** No step leads on from a version. Params: `from`, `to`. */
  "no-migration",
  /** A step broke down on the record, or the record is beyond what is read. Params: `from`, `reason`: a code of an issue. */
  "migration-failed",
  /** The id is none of the entry's kind. Params: `kind`. */
  "wrong-id",
  /** Another entry before has the id. Params: `id`. */
  "duplicate-id",
  /** A reference leads to no record of the set. Params: `to`. */
  "dangling",
  /** Records lead to one another in a ring. Params: `ids`. */
  "cyclic",
  /** Records of one kind bear one name. Params: `kind`, `name`, `ids`. */
  "looks-duplicate",
  /** Records of one kind bear one identifier. Params: `kind`, `identifier`, `ids`. */
  "same-identifier",
] as const;

export type DossierCode = (typeof dossierCodes)[number];
