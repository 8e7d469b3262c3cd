import { defineForm } from "@saan/forms/model";
import { applyRules, type FunctionName, functions } from "@saan/forms/rules";
import { toValues } from "@saan/forms/values";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { exampleAnswers, functionGuide } from "./functionGuide.js";

const schema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  born: z.iso.date(),
  village: z.string(),
  adults: z.number(),
  children: z.number(),
  rent: z.number().optional(),
  agreed: z.boolean(),
  needs: z.array(z.enum(["food", "school"])),
  costs: z.array(z.object({ item: z.string(), price: z.number().optional() })),
  number: z.number().optional(),
  text: z.string().optional(),
  boolean: z.boolean().optional(),
});

function workedOut(example: string, gives: unknown): unknown {
  const kind = typeof gives === "string" ? "text" : typeof gives === "boolean" ? "boolean" : "number";
  const form = defineForm({
    id: "t",
    version: 1,
    label: { th: "ตัวอย่าง", en: "Example" },
    schema,
    rules: [{ kind: "calculate", field: kind, from: example }],
  });
  const { values } = applyRules(form.model, toValues(form.model, exampleAnswers), { today: "2026-11-22" });
  return values[kind];
}

describe("the table of functions", () => {
  it.each(Object.entries(functionGuide))("of %s gives what its example comes to", (name, { example, gives }) => {
    expect(workedOut(example, gives)).toEqual(gives);
    expect(example).toContain(name);
  });

  it("has every function of the language, once", () => {
    const inLanguage = Object.keys(functions) as FunctionName[];
    expect(Object.keys(functionGuide).sort()).toEqual([...inLanguage].sort());
  });

  it("has no foreign words where Thai is meant", () => {
    for (const { does } of Object.values(functionGuide)) expect(does).not.toMatch(/[A-Za-z]/);
  });
});
