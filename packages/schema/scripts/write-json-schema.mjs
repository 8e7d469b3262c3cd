// Part of `build`, after tsup: writes dist/json-schemas/<kind>.schema.json for every kind of record, and dossier.schema.json.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const home = join(import.meta.dirname, "..");
const made = join(home, "dist/json-schemas");
const { kindReaders, rooms } = await imported("domain");
const { dossierJsonSchema, toJsonSchema } = await imported("json-schema");
const parts = Object.assign({}, ...rooms.flatMap(({ schemas, codelists }) => [schemas, codelists]));

mkdirSync(made, { recursive: true });
for (const [kind, { definition }] of Object.entries(kindReaders)) write(kind, toJsonSchema(definition, { parts }));
write("dossier", dossierJsonSchema(kindReaders));

/** @param {string} entry */
function imported(entry) {
  return import(pathToFileURL(join(home, `dist/${entry}/index.js`)).href);
}

/**
 * @param {string} name
 * @param {object} schema
 */
function write(name, schema) {
  // For people too: one space per level is enough to read by, and half the bytes of two.
  writeFileSync(join(made, `${name}.schema.json`), `${JSON.stringify(schema, null, 1)}\n`);
}
