import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { activity } from "../activity/index.js";
import { agreement } from "../agreement/index.js";
import { indicatorFramework, observation } from "../indicator/index.js";
import { organization } from "../organization/index.js";
import { source } from "../source/index.js";
import { targetGroup } from "../target-group/index.js";
import { workCycle } from "../work-cycle/index.js";
import { toJsonSchema } from "./index.js";

const records = [agreement, activity, organization, indicatorFramework, observation, source, workCycle];
const ajv = () => new Ajv2020({ strict: true, allErrors: true, validateFormats: false, keywords: ["x-saan"] });

/** The subschema at a path of property names. */
function at(schema: unknown, ...keys: string[]): Record<string, unknown> {
  return keys.reduce((current, key) => (current as Record<string, never>)[key] as unknown, schema) as Record<
    string,
    unknown
  >;
}

describe("toJsonSchema", () => {
  it.each(records.map((record) => [record.name, record] as const))("gives valid 2020-12 for %s", (name, record) => {
    const schema = toJsonSchema(record);
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.$id).toBe(`urn:saan:schema:${name}:${record.version}`);
    const validator = ajv();
    expect(validator.validateSchema(schema), validator.errorsText()).toBe(true);
    expect(() => validator.compile(schema)).not.toThrow();
  });

  it("titles in Thai and keeps English, privacy, unit and the labels of codes under x-saan", () => {
    const schema = toJsonSchema(agreement);
    expect(schema.title).toBe("ข้อตกลงความร่วมมือ");
    expect(at(schema, "properties", "areaCountStated")).toMatchObject({
      type: "integer",
      minimum: 1,
      title: "จำนวนพื้นที่ตามเอกสาร",
      "x-saan": { label: { en: "Number of areas stated" }, privacy: "public", unit: { th: "พื้นที่", en: "areas" } },
    });
    expect(at(schema, "properties", "kind", "x-saan", "options")).toMatchObject({
      memorandum: { th: "บันทึกข้อตกลงความร่วมมือ (MOU)", en: "Memorandum of understanding" },
      agreement: { th: "ข้อตกลง", en: "Agreement" },
    });
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
});
