export { dossierJsonSchema } from "./dossier-json-schema.js";
export type { JsonSchema } from "./notes.js";
export type { NamedParts } from "./part-names.js";
export { type DescribedRecord, type JsonSchemaOptions, jsonSchemaId, toJsonSchema } from "./to-json-schema.js";
