import { describe, expect, it } from "vitest";
import {
  addField,
  addRule,
  changeOption,
  compileDesign,
  emptyDesign,
  type FormDesign,
  newField,
  textOfExpression,
} from "./index.js";

const option = (code: string) => ({ code, label: { th: code, en: code } });

function made(): FormDesign {
  let design = emptyDesign("visit", { th: "การเยี่ยม", en: "Visit" });
  const add = (kind: "choice" | "choices" | "text", en: string, codes: readonly string[] = []) => {
    const more = codes.length > 0 ? { options: codes.map(option) } : {};
    design = addField(design, newField(design, kind, { th: en, en }, more));
  };
  add("choice", "Need", ["care", "health"]);
  add("choices", "Others", ["care", "money"]);
  add("text", "Detail");
  const needs = { call: "=", with: [{ field: "f1" }, { value: "care" }] } as const;
  design = addRule(design, { kind: "relevant", field: "f3", expression: { call: "not", with: [needs] } });
  return addRule(design, {
    kind: "filter",
    field: "f1",
    expression: { call: "!=", with: [{ field: "option" }, { value: "care" }] },
  });
}
const texts = (design: FormDesign) => design.rules.map(({ expression }) => textOfExpression(design, expression));

describe("an option with another code", () => {
  it("takes the rules that name it along, and those of other fields stay", () => {
    const design = changeOption(made(), "f1", 0, { code: "child-care" });
    expect(texts(design)).toEqual(["not(need = 'child-care')", "option != 'child-care'"]);
    expect(compileDesign(design).problems).toEqual([]);
    expect(texts(changeOption(made(), "f2", 0, { code: "child-care" }))).toEqual(texts(made()));
  });

  it("leaves the rules alone where another option has the old code or the new one", () => {
    const twice = changeOption(made(), "f1", 0, { code: "health" });
    expect(texts(twice)).toEqual(texts(made()));
    expect(texts(changeOption(twice, "f1", 0, { code: "healthy" }))).toEqual(texts(made()));
  });

  it("is the same design where nothing changes, or there is no such option", () => {
    const design = made();
    expect(changeOption(design, "f1", 0, { code: "care" })).toBe(design);
    expect(changeOption(design, "f1", 7, { code: "x" })).toBe(design);
    expect(changeOption(design, "f9", 0, { code: "x" })).toBe(design);
    expect(changeOption(design, "f1", 0, { label: { th: "ดูแล", en: "Care" } }).rules).toBe(design.rules);
  });
});
