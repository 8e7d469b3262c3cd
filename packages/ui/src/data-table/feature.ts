import type { ComponentType } from "react";
import type { EngineMaker, Entry } from "./engine.js";
import type { Line } from "./lines.js";

/** What a feature puts before the first column of every row. */
export interface LeadingColumn {
  readonly Head: ComponentType;
  readonly Cell: ComponentType<{ readonly entry: Entry }>;
}

/**
 * Something more that a table can do. A table that is not given a feature does not carry its code:
 * `features={[withFilters, withSelection]}`.
 */
export interface DataTableFeature {
  readonly name: string;
  /** In the line of tools above the table. */
  readonly Tools?: ComponentType;
  /** Under that line, as wide as the table. */
  readonly Panel?: ComponentType;
  readonly lead?: LeadingColumn;
  /** Finds rows in place of the table's own sorter. */
  readonly engine?: EngineMaker;
  /** Draws the rows in place of the table's own body. It shows all rows: there are no pages. */
  readonly Body?: ComponentType<{ readonly lines: readonly Line[] }>;
}
