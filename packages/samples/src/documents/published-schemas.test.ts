import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { kindReaders } from "@saan/schema/domain";
import { DOSSIER_VERSION, type DossierEntry, readDossier } from "@saan/schema/dossier";
import { newRecordId, type RecordKind } from "@saan/schema/record";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { documents } from "./documents.js";
import { dossierOf } from "./dossier-of.js";

type Validator = (input: unknown) => boolean;

const require = createRequire(import.meta.url);
const published = (file: string) => JSON.parse(readFileSync(require.resolve(`@saan/schema/${file}`), "utf8"));
const kinds = Object.keys(kindReaders) as RecordKind[];
const fileOf = (name: string) => published(`json-schemas/${name}.schema.json`);

const ajv = new Ajv2020({ strict: true, formats: { iri: true }, keywords: ["x-saan"] });
for (const name of [...kinds, "dossier"]) ajv.addSchema(fileOf(name));
const takesDossier = ajv.getSchema(fileOf("dossier").$id) as Validator;
const takesRecord = (kind: RecordKind, record: unknown) => (ajv.getSchema(fileOf(kind).$id) as Validator)(record);
const takesEntry = (entry: object) => takesDossier({ saanDossier: DOSSIER_VERSION, records: [entry] });

const openApi = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  formats: { iri: true },
  keywords: ["x-saan", "components", "discriminator"],
});
openApi.addSchema({ $id: "urn:saan:document", ...published("open-api/components.json") });
const component = (name: string): Validator =>
  openApi.compile({ $ref: `urn:saan:document#/components/schemas/${name}` }) as Validator;

const entries = dossierOf(documents).records as readonly DossierEntry<Record<string, unknown>>[];
const named = entries.map((entry) => [`${entry.kind} ${entry.id}`, entry] as const);

/** The same record with one thing wrong with it, in many ways. */
function spoilt({ record }: (typeof entries)[number]): [string, unknown][] {
  const changed = (change: object) => ({ ...record, ...change });
  const keys = Object.keys(record);
  return [
    ["a field nobody knows", changed({ surprise: 1 })],
    ["a list for a record", [record]],
    ["nothing", null],
    ["no provenance but words", changed({ provenance: "ตามเอกสาร" })],
    ["an unknown confidence", changed({ provenance: { statements: [{ field: "title", confidence: "sure" }] } })],
    ...keys.map((key): [string, unknown] => [`nothing in ${key}`, changed({ [key]: null })]),
    ...keys.map((key): [string, unknown] => [`a nest in ${key}`, changed({ [key]: { deep: { deeper: [] } } })]),
  ];
}

describe("the published JSON Schemas", () => {
  it("are one per kind, and the dossier", () => {
    const folder = dirname(require.resolve("@saan/schema/json-schemas/dossier.schema.json"));
    const expected = [...kinds, "dossier"].map((name) => `${name}.schema.json`);
    expect(readdirSync(folder).sort()).toEqual(expected.sort());
  });

  it.each([...kinds, "dossier"])("%s is sound by the dialect it names, to the letter", (name) => {
    const schema = fileOf(name);
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
    expect(() => ajv.getSchema(schema.$id)).not.toThrow();
  });

  it.each([...kinds])("%s is far from a megabyte", (kind) => {
    expect(readFileSync(require.resolve(`@saan/schema/json-schemas/${kind}.schema.json`)).length).toBeLessThan(150_000);
  });
});

describe("every sample", () => {
  it("is of some kind, and all kinds have one", () => {
    expect(new Set(entries.map(({ kind }) => kind)).size).toBe(kinds.length);
  });

  it.each(named)("%s is accepted alone and in a dossier", (_, entry) => {
    expect(takesRecord(entry.kind, entry.record)).toBe(true);
    expect(takesEntry(entry)).toBe(true);
  });

  it.each(named)("%s is refused when something in it is wrong", (_, entry) => {
    const accepted = spoilt(entry).filter(([, record]) => takesRecord(entry.kind, record));
    expect(accepted.map(([how]) => how)).toEqual([]);
    const other = kinds.find((kind) => kind !== entry.kind) ?? "source";
    expect(takesEntry({ ...entry, id: newRecordId(other) })).toBe(false);
    expect(takesEntry({ ...entry, kind: other })).toBe(false);
    expect(takesEntry({ ...entry, version: entry.version + 1 })).toBe(false);
  });
});

describe("all samples as one dossier", () => {
  const dossier = JSON.parse(JSON.stringify(dossierOf(documents)));

  it("are a dossier by JSON Schema and by OpenAPI", () => {
    expect(takesDossier(dossier)).toBe(true);
    expect(component("Dossier")(dossier)).toBe(true);
  });

  it("are answered in the form that OpenAPI gives", () => {
    const answer = JSON.parse(JSON.stringify(readDossier(kindReaders, dossier)));
    expect(component("DossierReading")(answer)).toBe(true);
    expect(component("DossierReading")({ ...answer, advice: [{ code: "no-path" }] })).toBe(false);
  });
});
