import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { kindReaders } from "../domain/index.js";
import { readDossier } from "../dossier/index.js";
import { read } from "../read/index.js";
import { newRecordId } from "../record/index.js";
import { toOpenApi } from "./index.js";

const whole = toOpenApi();
const { schemas } = whole.components;

/** A document as small as it may be, around the components. */
const documentWith = (components: object) => ({
  openapi: "3.1.1",
  info: { title: "ทะเบียนข้อตกลง", version: "1" },
  paths: {
    "/dossiers": {
      post: {
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Dossier" } } } },
        responses: {
          200: {
            description: "อ่านแล้ว",
            content: { "application/json": { schema: { $ref: "#/components/schemas/DossierReading" } } },
          },
        },
      },
    },
  },
  ...components,
});

// One for all: what a component refers to is then compiled once.
const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  formats: { iri: true },
  keywords: ["x-saan", "components", "discriminator"],
});
ajv.addSchema({ $id: "urn:saan:document", ...whole });

function validatorOf(name: string): (input: unknown) => boolean {
  const validate = ajv.getSchema(`urn:saan:document#/components/schemas/${name}`);
  if (!validate) throw new Error(`There is no component ${name}.`);
  return validate as (input: unknown) => boolean;
}

function references(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => (key === "$ref" ? [String(held)] : references(held)));
}

describe("toOpenApi", () => {
  it("makes components of an OpenAPI 3.1 document", async () => {
    const { valid, errors } = await new Validator().validate(documentWith(whole));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it("has every kind, alone and with its identity", () => {
    const names = ["Agreement", "AgreementEntry", "WorkCycle", "IndicatorFrameworkEntry", "AnyRecord", "Dossier"];
    for (const name of names) expect(Object.keys(schemas)).toContain(name);
    const entries = Object.keys(schemas).filter((name) => /[a-z]Entry$/.test(name) && name !== "AnyEntry");
    expect(entries).toHaveLength(Object.keys(kindReaders).length);
  });

  it("refers only to what is in the document", () => {
    const known = Object.keys(schemas).map((name) => `#/components/schemas/${name}`);
    const lost = references(schemas).filter((ref) => !known.includes(ref));
    expect(lost).toEqual([]);
    expect(Object.keys(schemas).every((name) => /^[A-Za-z0-9]+$/.test(name))).toBe(true);
  });

  it("holds what kinds share once, by the names of the domain", () => {
    for (const name of ["StatedDate", "Provenance", "OrganizationReference", "AreaReference", "PostReference"]) {
      expect(Object.keys(schemas)).toContain(name);
    }
    expect(JSON.stringify(whole).match(/"late-month":/g)).toHaveLength(1);
  });

  it("has only the kinds of the readers it is given", () => {
    const few = toOpenApi({ "target-group": kindReaders["target-group"] }).components.schemas;
    expect(few.AnyEntry).toEqual({
      oneOf: [{ $ref: "#/components/schemas/TargetGroupEntry" }],
      discriminator: {
        propertyName: "kind",
        mapping: { "target-group": "#/components/schemas/TargetGroupEntry" },
      },
    });
    expect(Object.keys(few)).not.toContain("Agreement");
  });
});

describe("the components", () => {
  it.each(Object.keys(schemas))("%s is a sound schema", (name) => {
    expect(() => validatorOf(name)).not.toThrow();
  });

  const sound = { title: "ข่าว", publisher: "ก" };
  const entry = { id: newRecordId("source"), kind: "source", version: kindReaders.source.definition.version };

  it.each([
    ["a sound record", sound],
    ["a record with a fault", { title: "ข่าว", publisher: 1 }],
  ])("describe the answer for %s", (_, record) => {
    const answer = JSON.parse(JSON.stringify(read(kindReaders.source.definition as never, record)));
    expect(validatorOf("Reading")(answer)).toBe(true);
    expect(validatorOf("Reading")({ ...answer, ok: !answer.ok })).toBe(false);
  });

  it.each([
    ["sound", sound],
    ["unsound", { publisher: 1 }],
  ])("describe the answer for a dossier with a %s record", (_, record) => {
    const answer = readDossier(kindReaders, { saanDossier: 1, records: [{ ...entry, record }] });
    expect(validatorOf("DossierReading")(JSON.parse(JSON.stringify(answer)))).toBe(true);
  });

  it("take an entry as its kind only", () => {
    const accepts = validatorOf("AnyEntry");
    expect(accepts({ ...entry, record: sound })).toBe(true);
    expect(accepts({ ...entry, kind: "plan", record: sound })).toBe(false);
  });
});
