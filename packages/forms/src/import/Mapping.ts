import type { Path } from "@saan/schema/read";

/** Which field one column is for. */
export interface ColumnMapping {
  /** The column, from 0. */
  readonly column: number;
  /** Where in a record its values go: `["parties", 0, "area"]`. */
  readonly path: Path;
  /** How sure the guess is, from 0 to 1. Below 0.8 a person should look; 1 of what a person chose. */
  readonly confidence: number;
  /**
   * The era of the years in this column, for those that could be of either: said once for all its cells.
   */
  readonly era?: "be" | "ce";
}

/** No column and no field is in it twice. What is not in it is not read. */
export type Mapping = readonly ColumnMapping[];
