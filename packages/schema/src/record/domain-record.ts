import type * as z from "zod";
import { unwrap } from "../field/field.js";
import { defineRecord, type RecordDefinition, type Rule } from "../read/rule.js";
import { schemaAt, valueAt } from "../read/schema-at.js";
import { type RecordKind, recordKinds } from "./kinds.js";
import type { Lifecycle } from "./lifecycle.js";
import type { Provenance } from "./provenance.js";
import { readPath } from "./stated.js";
import { statesRules } from "./states-rule.js";
import { wordsRules } from "./words-rules.js";

interface Sourced {
  readonly provenance?: Provenance | undefined;
}

/** A record of the domain: the definition every reader takes, and the lifecycle of its kind, if it has one. */
export interface DomainRecord<T> extends RecordDefinition<T> {
  readonly name: RecordKind;
  readonly lifecycle?: Lifecycle;
}

/**
 * Defines a kind of record of the domain: its own rules, and those every record has for its provenance, its states and its
 * words.
 * The schema must end with the field `provenance`; a lifecycle goes with a field `states`.
 */
export function domainRecord<S extends z.ZodType<Sourced>>(
  kind: RecordKind,
  {
    version,
    schema,
    rules = [],
    lifecycle,
  }: {
    readonly version: number;
    readonly schema: S;
    readonly rules?: readonly Rule<z.infer<S>>[];
    readonly lifecycle?: Lifecycle;
  },
): DomainRecord<z.infer<S>> & { readonly schema: S; readonly name: RecordKind } {
  const { th, en } = recordKinds[kind];
  const common = provenanceRules(schema) as readonly Rule<z.infer<S>>[];
  const ofWords = wordsRules(schema) as readonly Rule<z.infer<S>>[];
  const states = lifecycle ? statesRules<z.infer<S>>(lifecycle) : [];
  const definition = defineRecord({
    name: kind,
    version,
    label: { th, en },
    schema,
    rules: [...rules, ...common, ...states, ...ofWords],
  });
  return { ...definition, name: kind, ...(lifecycle && { lifecycle }) };
}

function provenanceRules(schema: z.core.$ZodType): readonly Rule<Sourced>[] {
  const strangers = (record: Sourced) => pathsNamed(record).filter((field) => !leadsToField(schema, field, record));
  const contradicted = (record: Sourced) =>
    (record.provenance?.absences ?? []).map(({ field }) => field).filter((field) => hasValue(record, field));
  const miscounted = (record: Sourced) =>
    (record.provenance?.lists ?? []).flatMap((list) => differingTotal(record, list));
  return [
    {
      code: "unknown-field",
      severity: "issue",
      reads: ["provenance"],
      at: ["provenance"],
      holds: (record) => strangers(record).length === 0,
      params: (record) => ({ fields: strangers(record) }),
    },
    {
      code: "absent-but-stated",
      severity: "issue",
      reads: ["provenance.absences"],
      at: ["provenance", "absences"],
      holds: (record) => contradicted(record).length === 0,
      params: (record) => ({ fields: contradicted(record) }),
    },
    {
      code: "repeated-choice",
      severity: "issue",
      reads: ["provenance.absences"],
      at: ["provenance", "absences"],
      holds: (record) => {
        const fields = (record.provenance?.absences ?? []).map(({ field }) => field);
        return new Set(fields).size === fields.length;
      },
    },
    {
      code: "list-total-differs",
      severity: "advice",
      reads: ["provenance.lists"],
      at: ["provenance", "lists"],
      holds: (record) => miscounted(record).length === 0,
      params: (record) => ({ ...miscounted(record)[0] }),
    },
  ];
}

function leadsToField(schema: z.core.$ZodType, field: string, record: Sourced): boolean {
  const path = readPath(field);
  const defAt = (end: number) => {
    const found = schemaAt(schema, path.slice(0, end), record);
    return found && (unwrap(found) as z.core.$ZodTypes)._zod.def;
  };
  // A row goes by its number: of all rows at once nothing is stated.
  if (path.some((key, at) => typeof key === "string" && defAt(at)?.type === "array")) return false;
  const last = defAt(path.length);
  // A strict object reads every key it does not know as never.
  return last !== undefined && last.type !== "never";
}

function pathsNamed({ provenance }: Sourced): string[] {
  const { statements = [], absences = [], lists = [] } = provenance ?? {};
  return [...statements, ...absences, ...lists].map(({ field }) => field);
}

function hasValue(record: Sourced, field: string): boolean {
  const value = valueAt(record, readPath(field));
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** Only an exact total of a list said to be complete can be wrong: "กว่า 70" and "เช่น" promise nothing. */
function differingTotal(
  record: Sourced,
  { field, isComplete, total }: NonNullable<Provenance["lists"]>[number],
): { field: string; stated: number; listed: number }[] {
  const rows = valueAt(record, readPath(field));
  if (!isComplete || total?.comparator !== "exact" || !Array.isArray(rows) || rows.length === total.value) return [];
  return [{ field, stated: total.value, listed: rows.length }];
}
