import type { AnyRecordDefinition } from "../read/rule.js";
import { type RecordKind, recordKinds } from "../record/kinds.js";
import { snakeCase } from "./names.js";
import { identifier, literal, qualified } from "./quoting.js";
import { words } from "./words.js";

/** Where a table stands, and under which name. */
export interface TableOptions {
  /** Left out: the first schema of the search path. */
  readonly schema?: string;
  readonly table?: string;
}

/** The name of the table, and of the view, of a kind: `work-cycle` is `work_cycle`. */
export function tableName({ name }: Pick<AnyRecordDefinition, "name">): string {
  return snakeCase(name);
}

/**
 * A table for the records of a kind, as PostgreSQL statements: the id of the kind's own form, the version of the schema, and
 * the record whole. The record was read before it came here; the table only sees to it that it is one.
 */
export function recordTable(
  definition: AnyRecordDefinition,
  { schema, table = tableName(definition) }: TableOptions = {},
): readonly string[] {
  const name = qualified(table, schema);
  const columns = [
    // In the order of bytes, ids are in the order in which they were made.
    `"id" text COLLATE "C" PRIMARY KEY CHECK ("id" ~ ${literal(idPattern(definition.name))})`,
    `"version" integer NOT NULL CHECK ("version" >= 1)`,
    `"record" jsonb NOT NULL CHECK (jsonb_typeof("record") = 'object')`,
    `"entered" timestamp with time zone NOT NULL DEFAULT now()`,
    `"updated" timestamp with time zone NOT NULL DEFAULT now()`,
  ];
  const comments = (["id", "version", "record", "entered", "updated"] as const).map(
    (column) => `COMMENT ON COLUMN ${name}.${identifier(column)} IS ${literal(words[column])}`,
  );
  return [
    `CREATE TABLE ${name} (\n  ${columns.join(",\n  ")}\n)`,
    `COMMENT ON TABLE ${name} IS ${literal(words.table(definition.label.th))}`,
    ...comments,
  ];
}

// A kind of a partner's own has no prefix of the domain, but an id of the same form.
function idPattern(kind: string): string {
  const prefix = Object.hasOwn(recordKinds, kind) ? recordKinds[kind as RecordKind].prefix : "[a-z]{3}";
  return `^${prefix}_[0-7][0-9a-hjkmnp-tv-z]{25}$`;
}
