/*
 * What a form at work has to know of the functions of the rule language. The rest of it, in functions.ts, is for whoever writes
 * rules and compiles them.
 */

/** Functions that take the answers of all rows at once. Given rows, the others are done for each. */
export const OVER_ROWS: ReadonlySet<string> = new Set([
  "answered",
  "empty",
  "count",
  "sum",
  "min",
  "max",
  "average",
  "concat",
  "includes",
  "some",
  "every",
]);

/** Those of them that `some( … )` and `every( … )` ask of each row by itself. */
export const ROW_BY_ROW: ReadonlySet<string> = new Set(["answered", "empty", "includes"]);
