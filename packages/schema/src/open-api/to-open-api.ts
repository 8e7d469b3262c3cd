import { kindReaders } from "../domain/kind-readers.js";
import { rooms } from "../domain/rooms.js";
import type { KindReaders } from "../dossier/dossier.js";
import { dossierSchema, entriesOf, entrySchema } from "../json-schema/dossier-json-schema.js";
import type { JsonSchema } from "../json-schema/notes.js";
import { namesOf, vocabularyNames } from "../json-schema/part-names.js";
import { shareParts } from "../json-schema/share-parts.js";
import { structureOf } from "../json-schema/structure.js";
import { recordWords } from "../json-schema/to-json-schema.js";
import { answerSchemas } from "./answers.js";

/** The part of an OpenAPI 3.1 document that describes what an API sends and takes. */
export interface OpenApiComponents {
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/**
 * Kinds of records as components of an OpenAPI 3.1 document: `Agreement` the record, `AgreementEntry` the record with its
 * identity, `AnyRecord`, `AnyEntry`, `Dossier`, the answers `Issue`, `Reading` and `DossierReading`, and every part that
 * stands in several places. All references stay inside the document: put it under `components` and refer to
 * `#/components/schemas/Agreement`.
 *
 * Every kind of the domain, or those of the given readers. What JSON Schema cannot say, OpenAPI cannot either: see
 * `toJsonSchema`.
 */
export function toOpenApi(readers: KindReaders = kindReaders): OpenApiComponents {
  const kinds = entriesOf(readers).map(({ kind, definition }) => ({ kind, definition, name: componentName(kind) }));
  const records = kinds.map(({ definition }) => ({ ...recordWords(definition), ...structureOf(definition.schema) }));
  const around: Record<string, JsonSchema> = {
    ...Object.fromEntries(
      kinds.map(({ kind, definition, name }) => [`${name}Entry`, entrySchema(kind, definition, { $ref: refTo(name) })]),
    ),
    AnyRecord: { anyOf: kinds.map(({ name }) => ({ $ref: refTo(name) })) },
    AnyEntry: anyEntry(kinds),
    Dossier: dossierSchema({ $ref: refTo("AnyEntry") }),
    ...answerSchemas(refTo),
  };
  const names = new Map([...partNames(), ...vocabularyNames()]);
  const taken = [...kinds.map(({ name }) => name), ...Object.keys(around)];
  const { schemas, parts } = shareParts(records, { names, refTo, taken, write: componentName });
  const named = kinds.map(({ name }, at): [string, JsonSchema] => [name, schemas[at] ?? {}]);
  return { components: { schemas: { ...Object.fromEntries(named), ...around, ...parts } } };
}

function anyEntry(kinds: readonly { readonly kind: string; readonly name: string }[]): JsonSchema {
  const refs = kinds.map(({ kind, name }) => [kind, refTo(`${name}Entry`)] as const);
  return {
    oneOf: refs.map(([, $ref]) => ({ $ref })),
    discriminator: { propertyName: "kind", mapping: Object.fromEntries(refs) },
  };
}

function refTo(name: string): string {
  return `#/components/schemas/${name}`;
}

/** `work-cycle` and `workCycle` as components are named: `WorkCycle`. */
function componentName(name: string): string {
  const joined = name.replace(/[^A-Za-z0-9]+(.)?/g, (_, letter: string | undefined) => letter?.toUpperCase() ?? "");
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

let domainNames: ReadonlyMap<string, string> | undefined;

function partNames(): ReadonlyMap<string, string> {
  domainNames ??= namesOf(Object.assign({}, ...rooms.flatMap(({ schemas, codelists }) => [schemas, codelists])));
  return domainNames;
}
