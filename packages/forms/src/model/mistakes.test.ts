import { agreement } from "@saan/schema/agreement";
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
});
