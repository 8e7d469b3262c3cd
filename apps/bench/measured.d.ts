/** What `measured.json` holds: every table of the benchmarks as it was last measured. Pages import it as `@saan/bench/measured`. */

/** A text for readers of either language. */
export interface Words {
  th: string;
  en: string;
}

export interface Column {
  title: Words;
  /**
   * `exact` is the same on every machine: a verdict, a count, a text. `measured` changes from run to run: a time, a memory, a
   * size. Numbers of both kinds stand to the right.
   */
  kind: "exact" | "measured";
  /** For a column of numbers: how many decimals to show. */
  decimals?: number;
}

/**
 * What a library answered, judged. `right`; `wrong`: it gave another answer as if it were certain; `cannot`: it said, in one
 * way or another, that it does not know.
 */
export interface Judged {
  verdict: "right" | "wrong" | "cannot";
  /** What it answered, when that says more than the verdict. */
  answer?: string;
}

/** `null`: not measured, or it does not apply. */
export type Cell = string | number | Words | Judged | null;

export interface Table {
  /** Unique, in kebab-case; pages find a table by it. */
  id: string;
  title: Words;
  columns: readonly Column[];
  /** As many cells as there are columns. */
  rows: readonly (readonly Cell[])[];
  /** How it was measured, and what to know when reading it. */
  note?: Words;
}

export interface Measured {
  /** The day, `2026-11-21`. */
  measuredOn: string;
  /** `v20.20.2` */
  node: string;
  /** `2 × AMD EPYC` */
  processor: string;
  /** The versions of the libraries beside which ours was measured. */
  peers: Readonly<Record<string, string>>;
  /** What holds for every table. */
  note: Words;
  tables: readonly Table[];
}

// A bundler gives every key of a JSON file a name of its own.
export declare const measuredOn: Measured["measuredOn"];
export declare const node: Measured["node"];
export declare const processor: Measured["processor"];
export declare const peers: Measured["peers"];
export declare const note: Measured["note"];
export declare const tables: Measured["tables"];
