import type { Locale } from "@saan/schema/field";
import type { CellFix } from "./CellFix.js";
import type { CellResolvers } from "./resolvers.js";

export interface ReadRowsOptions {
  /** What texts of references may mean; see `CellResolver`. Without one for its source a text is taken as it stands. */
  readonly resolvers?: CellResolvers;
  /** The language of the readings and options that are offered for a cell. @default "th" */
  readonly locale?: Locale;
  /** An ISO date; the day it is in Thailand unless given. */
  readonly today?: string;
  /**
   * Who brings the rows in, as for `readSubmission`: what may not be written, or a `readOnly` rule locks, is `not-allowed`. Where a
   * form rules access, who has no role may write what `default` says.
   */
  readonly role?: string;
  /**
   * What a person put right before, by the addresses of the cells: what `fixCell` was given, when the same sheet is read again
   * with other columns.
   */
  readonly fixes?: Iterable<readonly [address: string, fix: string | CellFix]>;
  /** Said after every piece of work: how many of all rows were read. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the reading; what was read so far is the answer, and `isWhole` is false. */
  readonly signal?: AbortSignal;
}
