import type { AnyRecordDefinition } from "../read/rule.js";
import type { Lifecycle } from "../record/lifecycle.js";
import { type JsonSchema, NOTES } from "./notes.js";
import { type NamedParts, namesOf, vocabularyNames } from "./part-names.js";
import { shareParts } from "./share-parts.js";
import { structureOf } from "./structure.js";

/** The dialect of every JSON Schema of this kit. */
export const JSON_SCHEMA_DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** A record definition, with its lifecycle when its kind has one. */
export type DescribedRecord = AnyRecordDefinition & { readonly lifecycle?: Lifecycle };

/** How a record definition is written as JSON Schema. */
export interface JsonSchemaOptions {
  /**
   * Schemas and codelists by the names they should have among `$defs`, such as everything a room exports. What every record
   * is made of has its name already; any other shared part is named after the first field that holds it.
   */
  readonly parts?: NamedParts;
}

/** The `$id` of the JSON Schema of a kind of record: `urn:saan:schema:agreement:2`. */
export function jsonSchemaId({ name, version }: Pick<AnyRecordDefinition, "name" | "version">): string {
  return `urn:saan:schema:${name}:${version}`;
}

/**
 * A record definition as JSON Schema, draft 2020-12: structure, Thai `title` and `description`, and under `x-saan` the
 * English label and hint, privacy class with purpose and retention, unit, section, labels and definitions of codes, limits
 * that JSON Schema cannot count, the codes of the rules, and the lifecycle. A part that stands in several places stands once
 * under `$defs`.
 *
 * It never refuses what `read` accepts. Rules, and checks that no keyword has, do not travel: a document that passes may
 * still have issues when it is read.
 *
 * Throws, as zod does, when a partner's schema holds what JSON cannot (a Date, a bigint).
 */
export function toJsonSchema(definition: DescribedRecord, { parts = {} }: JsonSchemaOptions = {}): JsonSchema {
  const names = new Map([...namesOf(parts), ...vocabularyNames()]);
  const shared = shareParts([structureOf(definition.schema)], { names, refTo: (name) => `#/$defs/${name}` });
  const { $defs, ...structure } = shared.schemas[0] as JsonSchema;
  const defs = { ...$defs, ...shared.parts };
  const { title, ...notes } = recordWords(definition);
  return {
    $schema: JSON_SCHEMA_DIALECT,
    $id: jsonSchemaId(definition),
    title,
    ...structure,
    ...notes,
    ...(Object.keys(defs).length > 0 && { $defs: defs }),
  };
}

/** What a schema says of its kind of record as a whole. */
export function recordWords({ version, label, rules, lifecycle }: DescribedRecord): JsonSchema {
  const ruleNotes = rules.map(({ code, severity, reads }) => ({ code, severity, reads }));
  return {
    title: label.th,
    [NOTES]: { label: { en: label.en }, version, rules: ruleNotes, ...(lifecycle && { lifecycle }) },
  };
}
