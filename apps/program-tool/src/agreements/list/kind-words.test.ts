import { agreementKinds } from "@saan/schema/agreement";
import { describe, expect, it } from "vitest";
import { kindWords } from "./kind-words.js";

describe("the kind of an agreement in the list", () => {
  it.each(agreementKinds.codes)("%s has the label of the schema", (code) => {
    expect([kindWords(code, "th"), kindWords(code, "en")]).toEqual([
      agreementKinds.label(code, "th"),
      agreementKinds.label(code, "en"),
    ]);
  });

  it("shows a kind it does not know as it is", () => {
    expect(kindWords("toString", "th")).toBe("toString");
  });
});
