import { field } from "@saan/schema/field";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineForm, SaanError } from "./index.js";

const label = { th: "แบบทดสอบ", en: "Test form" };
const school = z.object({ code: z.string() });
const schema = z.object({
  name: z.string(),
  level: z.enum(["low", "high"]),
  school: school.optional(),
  schools: z.array(school),
  place: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("known"), of: school }),
    z.object({ kind: z.literal("other"), of: z.string() }),
  ]),
});

function define(fields: object) {
  return defineForm({ id: "test", version: 1, schema, label, fields } as never).model;
}

function refusal(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    if (error instanceof SaanError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "";
}

describe("what a form says of a field, and nothing would come of", () => {
  it.each<[string, object, RegExp]>([
    [
      "a name misspelt",
      { name: { lable: label } },
      /^unreadable-form: "lable" of field "name" of form "test" is nothing that "fields" reads\. There is label\.$/,
    ],
    ["a name that is none", { name: { maximum: 3 } }, /"maximum" of field "name".*Give label, hint, .*access\.$/],
    ["what a schema says", { name: { required: true } }, /"required" of field "name"/],
    ["a list in place of a text", { school: { optionsFrom: ["schools"] } }, /"optionsFrom" of field "school".*no text/],
    ["a widget that is no text", { level: { widget: true } }, /"widget" of field "level".*no text/],
    ["the kit's widget in capitals", { name: { widget: "multiLine" } }, /^no-such-widget: .*"multiLine".*"multiline"/],
    ["a letter left out", { level: { widget: "selct" } }, /"selct"\. Write "select"/],
    ["two letters changed about", { level: { widget: "raido" } }, /"raido"\. Write "radio"/],
    [
      "a source for a text",
      { name: { optionsFrom: "schools" } },
      /^not-a-reference: Field "name".*"schools".*is a text:.*z\.object/,
    ],
    [
      "a source for the kit's own box",
      { level: { optionsFrom: "levels", widget: "combobox" } },
      /"level".*is a choice/,
    ],
    [
      "a source for a list",
      { schools: { optionsFrom: "schools" } },
      /"schools".*is a list:.*its rows, "schools\.\*"\.$/,
    ],
  ])("is refused by name: %s", (_, fields, message) => {
    expect(refusal(() => define(fields))).toMatch(message);
  });

  it("is refused in a description, too", () => {
    const described = field(z.string(), { label, privacy: "public", optionsFrom: "schools" });
    const make = () => defineForm({ id: "test", version: 1, schema: z.object({ described }), label });
    expect(refusal(make)).toMatch(/^not-a-reference: Field "described"/);
  });

  it.each<[string, object]>([
    ["nothing said", { name: { label: undefined, lable: undefined }, level: undefined }],
    ["a source for an object", { school: { optionsFrom: "schools" } }],
    ["a source for the rows of a list", { "schools.*": { optionsFrom: "schools" } }],
    ["a source for one variant of two", { "place.of": { optionsFrom: "schools" } }],
    ["a source that a control of the page's own asks", { name: { optionsFrom: "schools", widget: "school-search" } }],
    ["controls of the page's own", { name: { widget: "texts" }, level: { widget: "ratio" } }],
    ["controls of the kit", { name: { widget: "multiline" }, level: { widget: "select" } }],
  ])("is not: %s", (_, fields) => {
    expect(refusal(() => define(fields))).toBe("");
  });
});

describe("what is said under a name that nobody reads", () => {
  const whole = { id: "test", version: 1, schema, label };
  const rule = { kind: "relevant", field: "school", when: "name = 'x'" };
  const constraint = { kind: "constraint", field: "level", that: "name = 'x'", message: label };

  it.each<[string, object, RegExp]>([
    ["of a form", { rule: [rule] }, /^unreadable-form: "rule" of form "test".*defineForm.*There is .*rules/],
    ["that is like none", { colour: "red" }, /"colour" of form "test".*Give id, version, label, schema/],
    ["of a rule", { rules: [{ ...rule, message: label }] }, /^unreadable-rule: "message" of rule "relevant:school"/],
    ["misspelt in a rule", { rules: [{ ...rule, otherwize: "keep" }] }, /"otherwize".*There is otherwise\.$/],
    [
      "with a value that is none",
      { rules: [{ ...rule, otherwise: "keeep" }] },
      /its "otherwise" is "keeep"\. Give "leave-out" or "keep", or leave it out\.$/,
    ],
    ["as a word that means yes", { rules: [{ ...constraint, also: true }] }, /its "also" is true\. Give "empty"/],
  ])("is refused: %s", (_, said, message) => {
    expect(refusal(() => defineForm({ ...whole, ...said } as never))).toMatch(message);
  });

  it("is not where nothing is said, or what a rule may say", () => {
    const rules = [
      { ...rule, otherwise: "keep", message: undefined },
      { ...constraint, code: "own", also: "empty" },
    ];
    expect(refusal(() => defineForm({ ...whole, rules, rule: undefined } as never))).toBe("");
  });
});
