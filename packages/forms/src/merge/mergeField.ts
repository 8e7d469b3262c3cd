import type { Bilingual, PrivacyClass } from "@saan/schema/field";
import type { Path } from "@saan/schema/read";

/**
 * Who changed a field. `both-same`: both did, to the same answer. `both`: both did, to several answers of one list, in ways that
 * go together (`merged`). `conflict`: both did, to different answers; a person has to choose.
 */
export type MergeOutcome = "unchanged" | "mine" | "theirs" | "both-same" | "both" | "conflict";

/** What a field is to be: that of a version, or something else. Of an order (`about`) one of the two. */
export type MergeChoice = "mine" | "theirs" | "base" | { readonly value: unknown };

/**
 * One field of three versions of a record. A group or a row that one version does not have is one field as a whole, and so
 * is a variant of which they chose different alternatives.
 */
export interface MergeField {
  /** What a choice is made by: the same whenever the same three versions are merged. */
  readonly key: string;
  /** Where it is in the record of `mine`; where that has it not, in `theirs`. */
  readonly path: Path;
  /** The id of the field's node; of a property that the form does not know, that of what holds it. */
  readonly node: string;
  readonly label: Bilingual;
  /** That of the field, or of what holds it where that is stricter. */
  readonly privacy: PrivacyClass;
  readonly outcome: MergeOutcome;
  /** What each version has. Left out where it has nothing. */
  readonly base?: unknown;
  readonly mine?: unknown;
  readonly theirs?: unknown;
  /** The answers of both together, where the outcome is `both`. */
  readonly merged?: unknown;
  /** The rows are in different orders: to choose is to choose an order, and no row is lost by it. */
  readonly about?: "row-order";
}
