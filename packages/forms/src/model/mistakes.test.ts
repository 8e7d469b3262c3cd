import { agreement } from "@saan/schema/agreement";
import { codelist, field } from "@saan/schema/field";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import * as zod3 from "zod/v3";
import { defineForm, SaanError } from "./index.js";

const label = { th: "แบบทดสอบ", en: "Test form" };

function formOf(schema: z.ZodType) {
  return defineForm({ id: "test", version: 1, schema, label }).model;
}

describe("what a developer is told, with the remedy", () => {
  it.each<[string, unknown, RegExp]>([
    ["made with zod 3", zod3.object({ name: zod3.string() }), /form "test" is made with zod 3.*zod@latest/],
    ["with a field of zod 3", z.object({ name: zod3.string() as never }), /"name" is made with zod 3/],
    ["no schema", { name: z.string() }, /no zod schema.*z\.object/],
    ["nothing", undefined, /no zod schema/],
    ["a record", agreement, /defineRecord.*"record"/],
  ])("is a schema %s", (_, schema, message) => {
    expect(() => formOf(schema as z.ZodType)).toThrow(message);
    expect(() => formOf(schema as z.ZodType)).toThrow(SaanError);
  });

  it("is a root that is not an object", () => {
    expect(() => formOf(z.string())).toThrow(/z\.object/);
  });

  it.each(["__proto__", "constructor", "prototype"])("is a property named %s", (name) => {
    const shape = Object.fromEntries([[name, z.string()]]);
    expect(() => formOf(z.object({ inner: z.object(shape) }))).toThrow(SaanError);
    const variants = z.discriminatedUnion("kind", [z.object({ kind: z.literal("a"), ...shape, [name]: z.string() })]);
    if (name !== "__proto__") expect(() => formOf(variants)).toThrow(SaanError);
  });

  it("is a name that is none, and is told which was meant", () => {
    const schema = z.object({ childName: z.string(), visits: z.array(z.object({ on: z.iso.date() })) });
    const define = (more: object) => () => defineForm({ id: "test", version: 1, schema, label, ...more } as never);
    const words = { th: "ก", en: "A" };
    expect(define({ fields: { chilName: { label: words } } })).toThrow(/There is childName\./);
    expect(define({ only: ["visits.on"] })).toThrow(/There is visits\.\*\.on\./);
    expect(define({ steps: [{ id: "a", label: words, fields: ["chldName"] }] })).toThrow(/There is childName\./);
    const sections = [{ id: "child", label: words }];
    expect(define({ sections, steps: [{ id: "a", label: words, sections: ["chld"] }] })).toThrow(/There is child\./);
    // Where nothing is like it, nothing is guessed.
    expect(define({ fields: { telephone: { label: words } } })).toThrow(/one field each\.$/);
  });

  it("is a section that the form does not have", () => {
    const schema = z.object({
      name: z.string(),
      age: field(z.number(), { label, privacy: "public", section: "chld" }),
    });
    const sections = [{ id: "child", label }];
    const define = (more: object) => () => defineForm({ id: "test", version: 1, schema, label, ...more } as never);
    expect(define({ sections })).toThrow(/"age" .*"chld".*There is child\.$/);
    expect(define({ fields: { name: { section: "child" } } })).toThrow(/"name" .*"child".*Add it to "sections"/);
    expect(define({ sections, fields: { age: { section: "child" } } })).not.toThrow();
    // Descriptions may come along from a record that has sections of its own.
    expect(define({})).not.toThrow();
    expect(define({ sections: [{ id: "place", label }] })).not.toThrow();
  });

  it.each<[string, object, RegExp]>([
    ["none for one of them", { level: { options: { low: label } } }, /"level" .*none for high\./],
    [
      "a code that is none",
      { level: { options: { low: label, higher: label } } },
      /"higher".*low, high\. There is high\./,
    ],
    ["a field without codes", { name: { options: { low: label } } }, /"name" .*no codes/],
    ["some of a description's", { size: { options: { small: label } } }, /"size" .*none for large\./],
    ["one variant", { "way.kind": { options: { bus: label } } }, /"way\.kind" .*none for boat\./],
    ["another variant", { "way.kind": { options: { bus: label, boats: label } } }, /"boats".*There is boat\./],
  ])("is words for the codes of a choice: %s", (_, fields, message) => {
    const sizes = { ...codelist({ small: label }), schema: z.enum(["small", "large"]) };
    const schema = z.object({
      name: z.string(),
      level: z.enum(["low", "high"]),
      size: field(sizes.schema, { label, privacy: "public", options: sizes }),
      way: z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("bus"), line: z.string() }),
        z.object({ kind: z.literal("boat") }),
      ]),
    });
    const named = { size: { options: { large: label } } };
    const define = (said: object) => () =>
      defineForm({ id: "test", version: 1, schema, label, fields: { ...named, ...said } } as never);
    expect(define(fields)).toThrow(message);
    expect(define(fields)).toThrow(SaanError);
    expect(define({})).not.toThrow();
    // Of what is left out nobody is asked, and nothing is missed.
    expect(() => defineForm({ id: "test", version: 1, schema, label, without: ["size"], fields: named })).not.toThrow();
  });

  const part = { id: "a", label };
  const knotted: Record<string, unknown> = {};
  knotted.label = knotted;
  it.each<[string, object, RegExp]>([
    ["an id that is none", { id: undefined }, /"id" of a form is undefined/],
    ["a version too large for JSON", { version: 10n }, /"version" of form "test" is 10\./],
    ["a label that holds itself", { label: knotted }, /"label" of form "test" is an object\./],
    ["a version in words", { version: "1" }, /"version" of form "test" is "1"\..*whole number/],
    ["a label in one language", { label: "Form" }, /"label" of form "test" is "Form"\..*th: "…", en: "…"/],
    ["no label", { label: undefined }, /"label" of form "test" is undefined/],
    ["a field's label in one language", { fields: { name: { label: "Name" } } }, /"label" of field "name" is "Name"/],
    ["a field's hint in one language", { fields: { name: { hint: { th: "ชื่อ" } } } }, /"hint" of field "name"/],
    ["words in place of a field's", { fields: { name: "Name" } }, /"fields" of form "test" says of "name" is "Name"/],
    ["a list of fields", { fields: ["name"] }, /"fields" of form "test" is \["name"\]/],
    ["a code in one language", { fields: { level: { options: { low: "Low" } } } }, /"low" of field "level" .*"Low"/],
    ["a class of privacy that is none", { fields: { name: { privacy: "secret" } } }, /"secret"\..*sensitive/],
    [
      "an access that is none",
      { fields: { name: { access: { guest: "none" } } } },
      /"access" of field "name".*"hidden"/,
    ],
    ["an access of nobody", { access: "read" }, /"access" of the form is "read"/],
    ["sections by name", { sections: { a: label } }, /"sections" of form "test" is \{.*Give a list/],
    ["a section without words", { sections: ["a"] }, /A section of form "test" is "a"/],
    ["a section in one language", { sections: [{ id: "a", label: "A" }] }, /"label" of "a" is "A"/],
    ["steps by name", { steps: { a: label } }, /"steps" of form "test"/],
    ["a step without a label", { steps: [{ id: "a" }] }, /"label" of "a" is undefined/],
    ["a step of one field", { steps: [{ ...part, fields: "name" }] }, /"fields" of step "a" of form "test" is "name"/],
    ["one path to ask for", { only: "name" }, /"only" of form "test" is "name"/],
    ["rules by name", { rules: {} }, /"rules" of form "test"/],
    ["a rule of nothing", { rules: [null] }, /A rule is null/],
    [
      "a rule about nothing",
      { rules: [{ kind: "required", when: "true" }] },
      /"required" is about the field undefined/,
    ],
    [
      "a rule that says nothing",
      { rules: [{ kind: "warn", field: "name", that: "true" }] },
      /"warn:name".*"message" is un/,
    ],
    [
      "a rule that says it in one language",
      { rules: [{ kind: "constraint", field: "name", that: "true", message: "No." }] },
      /"constraint:name".*"message" is "No\."/,
    ],
  ])("is what no compiler looked at: %s", (_, more, message) => {
    const schema = z.object({ name: z.string(), level: z.enum(["low"]) });
    const define = () => defineForm({ id: "test", version: 1, schema, label, ...more } as never);
    expect(define).toThrow(message);
    expect(define).toThrow(SaanError);
  });

  it("is nothing at all", () => {
    expect(() => defineForm(undefined as never)).toThrow(/undefined\. Give \{ id, version, label, schema \}/);
    expect(() => defineForm({ id: "test", version: 1, record: undefined } as never)).toThrow(/defineRecord/);
  });
});
