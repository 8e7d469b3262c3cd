import { nameBook } from "./names.js";
import { identifier, literal, qualified } from "./quoting.js";
import type { Column } from "./shape.js";
import { words } from "./words.js";

/** A view to report from: `statements` make it and comment it. */
export interface ReportingView {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly comment: string }[];
  readonly statements: readonly string[];
}

/** A view before it is written: its columns may still ask for one name. */
export interface View {
  readonly name: string;
  /** What one row of it is. */
  readonly of: string;
  readonly columns: readonly Column[];
  /** What about persons is not shown. */
  readonly leftOut: readonly string[];
  /** What it selects from: the table first, then lists in lists. */
  readonly sources: readonly string[];
  readonly condition?: string;
}

/** The statements that make a view and comment it. */
export function writeView({ name, of, columns, leftOut, sources, condition }: View, schema?: string): ReportingView {
  const view = qualified(name, schema);
  const named = withNames(columns);
  const selected = named.map((column) => `  ${column.expression} AS ${identifier(column.name)}`);
  // Rows are left out: a function in somebody's query must not see them first.
  const guarded = condition === undefined ? "" : " WITH (security_barrier)";
  const create = [
    `CREATE VIEW ${view}${guarded} AS SELECT\n${selected.join(",\n")}`,
    `FROM ${sources.join("\n  CROSS JOIN LATERAL ")}`,
    ...(condition === undefined ? [] : [`WHERE ${condition}`]),
  ];
  const sentences = [
    of,
    ...(leftOut.length > 0 ? [words.leftOut([...new Set(leftOut)])] : []),
    ...(condition === undefined ? [] : [words.leftOutRows]),
  ];
  return {
    name,
    columns: named.map((column) => ({ name: column.name, comment: column.comment })),
    statements: [
      create.join("\n"),
      `COMMENT ON VIEW ${view} IS ${literal(sentences.join(" "))}`,
      ...named.map((column) => `COMMENT ON COLUMN ${view}.${identifier(column.name)} IS ${literal(column.comment)}`),
    ],
  };
}

/** Columns with names that differ. What the options of a union hold alike is one column, explained as each explains it. */
function withNames(columns: readonly Column[]): readonly Column[] {
  const alike = new Map<string, Column>();
  for (const column of columns) {
    const key = `${column.name} ${column.expression}`;
    const met = alike.get(key);
    const comments = new Set([...(met?.comment.split(words.or) ?? []), column.comment]);
    alike.set(key, { ...column, comment: [...comments].join(words.or) });
  }
  const book = nameBook();
  return [...alike.values()].map((column) => ({ ...column, name: book.take(column.name) }));
}
