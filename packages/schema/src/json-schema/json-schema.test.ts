import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { agreement, partyRoles, partySchema } from "../agreement/index.js";
import { kindReaders } from "../domain/index.js";
import { field, shortText, statedDate } from "../field/index.js";
import { indicatorFramework } from "../indicator/index.js";
import { organization } from "../organization/index.js";
import { defineRecord } from "../read/index.js";
import { newRecordId } from "../record/index.js";
import { source } from "../source/index.js";
import { targetGroup } from "../target-group/index.js";
import { dossierJsonSchema, toJsonSchema } from "./index.js";

const records = Object.values(kindReaders).map(({ definition }) => definition);
const ajv = () => new Ajv2020({ strict: true, allErrors: true, validateFormats: false, keywords: ["x-saan"] });

/** The subschema at a path of property names. */
function at(schema: unknown, ...keys: string[]): Record<string, unknown> {
  return keys.reduce((current, key) => (current as Record<string, never>)[key] as unknown, schema) as Record<
    string,
    unknown
  >;
}

describe("toJsonSchema", () => {
  const shared = ajv();

  it.each(records.map((record) => [record.name, record] as const))("gives valid 2020-12 for %s", (name, record) => {
    const schema = toJsonSchema(record);
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.$id).toBe(`urn:saan:schema:${name}:${record.version}`);
    expect(shared.validateSchema(schema), shared.errorsText()).toBe(true);
    expect(() => shared.compile(schema)).not.toThrow();
  });

  it("titles in Thai and keeps English, privacy, unit and the labels of codes under x-saan", () => {
    const schema = toJsonSchema(agreement);
    expect(schema.title).toBe("ข้อตกลงความร่วมมือ");
    expect(at(schema, "properties", "scopeIssues")).toMatchObject({
      type: "array",
      maxItems: 50,
      title: "ประเด็นความร่วมมือ",
      "x-saan": {
        label: { en: "Issues in scope" },
        privacy: "public",
        section: "scope",
        unit: { th: "ประเด็น", en: "issues" },
        rowLabel: { th: "ประเด็น", en: "Issue" },
      },
    });
    expect(at(schema, "properties", "kind", "x-saan", "options")).toMatchObject({
      memorandum: { th: "บันทึกข้อตกลงความร่วมมือ (MOU)", en: "Memorandum of understanding" },
      agreement: { th: "ข้อตกลง", en: "Agreement" },
    });
  });

  it("defines a code that needs it, in both languages", () => {
    const { hub } = at(toJsonSchema(agreement), "$defs", "role", "x-saan", "options");
    expect(hub).toEqual({ th: "แกนประสาน", en: "Hub", definition: partyRoles.entries.hub.definition });
  });

  it("lists the rules that JSON Schema cannot hold", () => {
    const notes = at(toJsonSchema(agreement), "x-saan");
    expect(notes.rules).toContainEqual({
      code: "signing-after-term-end",
      severity: "advice",
      reads: ["signing.date", "term.end"],
    });
  });

  it("says of a list of choices that each is there once", () => {
    const kinds = at(toJsonSchema(targetGroup), "properties", "kinds");
    expect(kinds).toMatchObject({ type: "array", minItems: 1, uniqueItems: true });
    const validate = ajv().compile(toJsonSchema(targetGroup));
    expect(validate({ term: "เด็กและเยาวชน", kinds: ["child", "youth"] })).toBe(true);
    expect(validate({ term: "เด็กและเยาวชน", kinds: ["child", "child"] })).toBe(false);
  });

  it("never refuses Thai text for its code points", () => {
    const validate = ajv().compile(toJsonSchema(source));
    expect(validate({ title: "ที่".repeat(300), publisher: "ก" })).toBe(true);
    expect(validate({ title: "", publisher: "ก" })).toBe(false);
    const title = at(toJsonSchema(source), "properties", "title");
    expect(title["x-saan"]).toMatchObject({ maxGraphemes: 300 });
  });

  it("writes our own formats in words other tools know", () => {
    const validate = ajv().compile(toJsonSchema(source));
    const news = (change: object) => ({ title: "ข่าว", publisher: "ก", ...change });
    const stated = (iso: string, more?: object) => ({ published: { asStated: "ก", iso, precision: "month", ...more } });
    expect(validate(news({ url: "https://ไทย.ไทย/", publishedTime: "11:35", ...stated("2019-07") }))).toBe(true);
    expect(validate(news({ url: "javascript:alert(1)" }))).toBe(false);
    expect(validate(news({ publishedTime: "25:00" }))).toBe(false);
    expect(validate(news(stated("July")))).toBe(false);
    expect(validate(news(stated("2024", { precision: "year", yearKind: "fiscal" })))).toBe(true);
    expect(validate(news(stated("2024", { precision: "year", yearKind: "lunar" })))).toBe(false);
    expect(JSON.stringify(toJsonSchema(source))).not.toMatch(/partial-iso-date|web-address|time-of-day/);
  });

  it("refuses unknown keys, as reading does", () => {
    const validate = ajv().compile(toJsonSchema(indicatorFramework));
    expect(validate({ title: "ก", components: [{ label: "ข" }] })).toBe(true);
    expect(validate({ title: "ก", components: [{ label: "ข", score: 1 }] })).toBe(false);
  });

  it("says why a field about a person is asked, and how long it is kept", () => {
    const contacts = at(toJsonSchema(organization), "properties", "contact", "x-saan");
    expect(contacts).toMatchObject({
      privacy: "contact",
      purpose: { th: expect.any(String), en: expect.any(String) },
      retention: "with-the-record",
    });
  });

  it("carries the lifecycle of a kind that has one", () => {
    const { lifecycle } = at(toJsonSchema(agreement), "x-saan");
    expect(lifecycle).toEqual(JSON.parse(JSON.stringify(agreement.lifecycle)));
    expect(at(toJsonSchema(targetGroup), "x-saan").lifecycle).toBeUndefined();
  });
});

describe("what stands in several places of a kind", () => {
  const schema = toJsonSchema(agreement, { parts: { partyRoles, partySchema } });

  it("stands once, under the name the domain gives it", () => {
    expect(Object.keys(at(schema, "$defs"))).toEqual(
      expect.arrayContaining(["organizationReference", "partyRoles", "quantity", "statedDate"]),
    );
    expect(at(schema, "$defs", "statedDate", "properties")).toHaveProperty("precision");
    expect(JSON.stringify(schema).match(/"late-month":/g)).toHaveLength(1);
  });

  it("leaves the words about a place where they are", () => {
    expect(at(schema, "properties", "signing", "properties", "date")).toMatchObject({
      $ref: "#/$defs/statedDate",
      title: "วันที่ลงนาม",
      "x-saan": { label: { en: "Date of signing" }, privacy: "public" },
    });
    expect(at(schema, "$defs", "statedDate")).not.toHaveProperty("title");
  });

  it("takes the labels of codes with it, and nothing else of its first place", () => {
    expect(at(schema, "$defs", "partyRoles")).toEqual({
      type: "string",
      enum: partyRoles.codes,
      "x-saan": { options: expect.objectContaining({ witness: { th: "พยาน", en: "Witness" } }) },
    });
  });

  it("is named after its first field when nobody named it, and never like another part", () => {
    const place = (label: string) =>
      z.strictObject({
        name: field(shortText(100), { label: { th: label, en: "Name" }, privacy: "public" }),
        held: field(statedDate, { label: { th: "วันที่", en: "Date" }, privacy: "public" }),
      });
    const [one, other] = [place("ชื่อหนึ่ง"), place("ชื่อสอง")];
    const { $defs } = toJsonSchema(
      defineRecord({
        name: "visit",
        version: 1,
        label: { th: "การเยี่ยม", en: "Visit" },
        schema: z.strictObject({ place: one, again: one, next: z.strictObject({ place: other, last: other }) }),
      }),
    );
    expect(Object.keys($defs ?? {})).toEqual(["place", "place2", "statedDate"]);
  });

  it("keeps a schema that holds itself", () => {
    interface Area {
      name: string;
      parts?: Area[];
    }
    const area: z.ZodType<Area> = z.strictObject({
      name: z.string(),
      parts: z.lazy(() => z.array(area)).optional(),
    });
    const label = { th: "พื้นที่", en: "Area" };
    const validate = ajv().compile(toJsonSchema(defineRecord({ name: "area", version: 1, label, schema: area })));
    expect(validate({ name: "ก", parts: [{ name: "ข", parts: [{ name: "ค" }] }] })).toBe(true);
    expect(validate({ name: "ก", parts: [{ name: "ข", parts: [{ name: 1 }] }] })).toBe(false);
  });
});

describe("dossierJsonSchema", () => {
  const readers = { source: kindReaders.source, "target-group": kindReaders["target-group"] };
  const schema = dossierJsonSchema(readers);
  const validator = ajv();
  for (const { definition } of Object.values(readers)) validator.addSchema(toJsonSchema(definition));
  const validate = validator.compile(schema);
  const entry = { id: newRecordId("source"), kind: "source", version: 1, record: { title: "ข่าว", publisher: "ก" } };
  const accepts = (...records: unknown[]) => validate({ saanDossier: 1, records });

  it("takes each record as its kind, and no kind that the reader does not know", () => {
    const group = { id: newRecordId("target-group"), kind: "target-group", version: 1, record: { term: "เด็ก" } };
    expect(accepts(entry)).toBe(true);
    expect(accepts()).toBe(true);
    expect(accepts(entry, { ...group, record: { term: "เด็ก", kinds: ["child"] } })).toBe(true);
    expect(accepts(entry, { ...entry, record: { publisher: "ก" } })).toBe(false);
    expect(accepts({ ...entry, kind: "target-group" })).toBe(false);
    expect(accepts({ id: newRecordId("plan"), kind: "plan", version: 1, record: {} })).toBe(false);
  });

  it("refuses the id of another kind, another version, and what is no dossier", () => {
    expect(accepts({ ...entry, id: newRecordId("plan") })).toBe(false);
    expect(accepts({ ...entry, version: 2 })).toBe(false);
    expect(validate({ saanDossier: 2, records: [] })).toBe(false);
    expect(validate([])).toBe(false);
  });
});
