import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { type Bilingual, type CodeEntry, type CodeOf, codelist, type FieldDescription } from "./index.js";

describe("the types of a description", () => {
  it("do not compile with one language only, or without a privacy class", () => {
    expectTypeOf<{ th: string }>().not.toExtend<Bilingual>();
    expectTypeOf<Omit<FieldDescription, "privacy">>().not.toExtend<FieldDescription>();
  });

  it("do not compile where any words of a field, or of a code, lack Thai or English", () => {
    type With<Words> = { label: { th: "ก"; en: "a" }; privacy: "public" } & Words;
    expectTypeOf<With<{ hint: { th: string; en: string } }>>().toExtend<FieldDescription>();
    expectTypeOf<{ label: { th: string }; privacy: "public" }>().not.toExtend<FieldDescription>();
    expectTypeOf<{ label: { en: string }; privacy: "public" }>().not.toExtend<FieldDescription>();
    expectTypeOf<With<{ hint: { th: string } }>>().not.toExtend<FieldDescription>();
    expectTypeOf<With<{ unit: { en: string } }>>().not.toExtend<FieldDescription>();
    expectTypeOf<With<{ rowLabel: { th: string } }>>().not.toExtend<FieldDescription>();
    expectTypeOf<{ th: string }>().not.toExtend<CodeEntry>();
    expectTypeOf<{ th: string; en: string; definition: { th: string } }>().not.toExtend<CodeEntry>();
  });

  it("ask of a field about a person why it is asked and how long it is kept", () => {
    expectTypeOf<{ label: Bilingual; privacy: "contact" }>().not.toExtend<FieldDescription>();
    expectTypeOf<{ label: Bilingual; privacy: "contact"; purpose: Bilingual }>().not.toExtend<FieldDescription>();
    type Told = { label: Bilingual; privacy: "contact"; purpose: Bilingual; retention: "until-withdrawn" };
    expectTypeOf<Told>().toExtend<FieldDescription>();
  });

  it("carry the codes of a list into the record", () => {
    const colours = codelist({ red: { th: "แดง", en: "red" }, blue: { th: "น้ำเงิน", en: "blue" } });
    expectTypeOf<CodeOf<typeof colours>>().toEqualTypeOf<"red" | "blue">();
    expectTypeOf<z.infer<typeof colours.schema>>().toEqualTypeOf<"red" | "blue">();
  });
});
