import { DOSSIER_VERSION, type KindReaders } from "../dossier/dossier.js";
import type { AnyRecordDefinition } from "../read/rule.js";
import { type RecordKind, recordKinds } from "../record/kinds.js";
import { recordId } from "../record/record-id.js";
import { type JsonSchema, NOTES } from "./notes.js";
import { structureOf } from "./structure.js";
import { JSON_SCHEMA_DIALECT, jsonSchemaId } from "./to-json-schema.js";

/**
 * A dossier of the kinds a reader knows as JSON Schema, draft 2020-12: each record beside its id, kind and version, as one of
 * today's kinds. Records are described by the schemas of their kinds, named by `$id`: give a validator those as well.
 *
 * Narrower than `readDossier` in one thing: an entry has the version of today, since nothing is brought forward here.
 */
export function dossierJsonSchema(readers: KindReaders): JsonSchema {
  const entries = entriesOf(readers).map(({ kind, definition }) =>
    entrySchema(kind, definition, { $ref: jsonSchemaId(definition) }),
  );
  return {
    $schema: JSON_SCHEMA_DIALECT,
    $id: `urn:saan:schema:dossier:${DOSSIER_VERSION}`,
    ...dossierSchema({ oneOf: entries }),
  };
}

/** The dossier around entries of the given schema. */
export function dossierSchema(entry: JsonSchema): JsonSchema {
  return {
    type: "object",
    title: "ชุดระเบียน",
    description: "ระเบียนหลายรายการที่เกี่ยวข้องกัน แต่ละรายการมีรหัส ชนิด และรุ่นของโครงสร้างข้อมูลกำกับ",
    properties: { saanDossier: { const: DOSSIER_VERSION }, records: { type: "array", items: entry } },
    required: ["saanDossier", "records"],
    [NOTES]: {
      label: { en: "Dossier" },
      hint: { en: "Records that belong together, each with its id, its kind and the version of its schema" },
    },
  };
}

/** One record of a kind with its identity. */
export function entrySchema(kind: RecordKind, { version }: AnyRecordDefinition, record: JsonSchema): JsonSchema {
  return {
    type: "object",
    title: recordKinds[kind].th,
    properties: { id: structureOf(recordId(kind)), kind: { const: kind }, version: { const: version }, record },
    required: ["id", "kind", "version", "record"],
    [NOTES]: { label: { en: recordKinds[kind].en } },
  };
}

/** The kinds that readers know, with their definitions, in the order of the domain. */
export function entriesOf(
  readers: KindReaders,
): readonly { readonly kind: RecordKind; readonly definition: AnyRecordDefinition }[] {
  const kinds = Object.keys(recordKinds) as RecordKind[];
  return kinds.flatMap((kind) => {
    const definition = readers[kind]?.definition;
    return definition ? [{ kind, definition }] : [];
  });
}
