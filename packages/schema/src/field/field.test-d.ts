import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { type Bilingual, type CodeOf, codelist, type FieldDescription } from "./index.js";

describe("the types of a description", () => {
  it("do not compile with one language only, or without a privacy class", () => {
    expectTypeOf<{ th: string }>().not.toExtend<Bilingual>();
    expectTypeOf<Omit<FieldDescription, "privacy">>().not.toExtend<FieldDescription>();
  });

  it("carry the codes of a list into the record", () => {
    const colours = codelist({ red: { th: "แดง", en: "red" }, blue: { th: "น้ำเงิน", en: "blue" } });
    expectTypeOf<CodeOf<typeof colours>>().toEqualTypeOf<"red" | "blue">();
    expectTypeOf<z.infer<typeof colours.schema>>().toEqualTypeOf<"red" | "blue">();
  });
});
