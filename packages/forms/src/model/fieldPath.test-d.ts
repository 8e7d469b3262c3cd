import type { Agreement } from "@saan/schema/agreement";
import { agreement } from "@saan/schema/agreement";
import { describe, expectTypeOf, it } from "vitest";
import * as z from "zod";
import * as mini from "zod/mini";
import { defineForm, type FieldPath, type Form } from "./index.js";

describe("the path of a field", () => {
  it("is that of a field of the record, in groups, rows and every kind of row", () => {
    type Path = FieldPath<Agreement>;
    expectTypeOf<"title">().toExtend<Path>();
    expectTypeOf<"term.phase.label">().toExtend<Path>();
    expectTypeOf<"parties.*.area" | "parties.*.members.*.organization">().toExtend<Path>();
    expectTypeOf<"tilte">().not.toExtend<Path>();
    expectTypeOf<"parties.0.area">().not.toExtend<Path>();
    expectTypeOf<"parties.*">().not.toExtend<Path>();
  });

  it("is any text where the record is not known, and ends where a record holds itself", () => {
    interface Category {
      readonly name: string;
      readonly children: readonly Category[];
    }
    expectTypeOf<FieldPath<unknown>>().toEqualTypeOf<string>();
    expectTypeOf<"children.*.children.*.name">().toExtend<FieldPath<Category>>();
    expectTypeOf<"children.*.nmae">().not.toExtend<FieldPath<Category>>();
  });

  it("is asked for by defineForm, of a record and of a schema", () => {
    defineForm({ id: "a", version: 1, record: agreement, only: ["title", "term"], without: ["term.phase"] });
    // @ts-expect-error a field that an agreement does not have
    () => defineForm({ id: "a", version: 1, record: agreement, without: ["tilte"] });
    const schema = z.object({ name: z.string(), rooms: z.array(z.object({ floor: z.number() })) });
    const label = { th: "อาคาร", en: "Building" };
    defineForm({ id: "b", version: 1, schema, label, without: ["rooms.*.floor"] });
    // @ts-expect-error a field that the schema does not have
    () => defineForm({ id: "b", version: 1, schema, label, only: ["rooms.*.flor"] });
  });

  it("is asked for of a schema written in zod/mini", () => {
    const schema = mini.object({
      name: mini.string(),
      rooms: mini.optional(mini.array(mini.object({ floor: mini.number() }))),
    });
    const label = { th: "อาคาร", en: "Building" };
    const form = defineForm({ id: "b", version: 1, schema, label, without: ["rooms.*.floor"] });
    expectTypeOf(form).toEqualTypeOf<Form<{ name: string; rooms?: { floor: number }[] | undefined }>>();
    // @ts-expect-error a field that the schema does not have
    () => defineForm({ id: "b", version: 1, schema, label, only: ["rooms.*.flor"] });
  });

  it("is asked for in the words of fields and in steps, and names the places of a tuple", () => {
    const schema = z.object({ name: z.string(), range: z.tuple([z.number(), z.object({ unit: z.string() })]) });
    const label = { th: "อาคาร", en: "Building" };
    expectTypeOf<FieldPath<z.infer<typeof schema>>>().toEqualTypeOf<
      "name" | "range" | "range.0" | "range.1" | "range.1.unit"
    >();
    const step = { id: "one", label };
    defineForm({ id: "b", version: 1, schema, label, fields: { "range.1.unit": { label } } });
    defineForm({ id: "b", version: 1, schema, label, steps: [{ ...step, fields: ["range"] }] });
    // @ts-expect-error a field that the schema does not have
    () => defineForm({ id: "b", version: 1, schema, label, fields: { nmae: { label } } });
    // @ts-expect-error a field that the schema does not have
    () => defineForm({ id: "b", version: 1, schema, label, steps: [{ ...step, fields: ["nmae"] }] });
  });
});
