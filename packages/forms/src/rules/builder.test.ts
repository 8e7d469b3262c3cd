import type { Agreement } from "@saan/schema/agreement";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { costSchema } from "../../test/costForm.js";
import { defineForm } from "../model/index.js";
import { parseExpression, rules } from "./index.js";

describe("rules written in TypeScript", () => {
  it("are the data that texts give", () => {
    const { field, own, option, sum, times, and, equals, more, atLeast, differs } = rules<Agreement>();
    expect(and(equals(field("title"), "ก"), more(sum(field("parties.*.number")), 3))).toEqual(
      parseExpression("title = 'ก' and sum(parties.*.number) > 3"),
    );
    expect(times(atLeast(own, -1), null)).toEqual(parseExpression("(. >= -1) * empty"));
    expect(differs(option, true)).toEqual(parseExpression("option != true"));
  });

  it("make the rules a form takes", () => {
    const {
      relevant,
      calculate,
      constraint,
      field,
      equals,
      own,
      if: when,
      atLeast,
    } = rules<z.infer<typeof costSchema>>();
    const message = { th: "ตรวจสอบ", en: "Check" };
    const form = defineForm({
      id: "costs",
      version: 1,
      label: message,
      schema: costSchema,
      rules: [
        relevant("other", equals(field("kind"), "other"), { otherwise: "keep" }),
        calculate("note", when(field("approved"), "ก", null), { once: true }),
        constraint("end", atLeast(own, field("start")), message, { also: "empty", code: "late" }),
      ],
    });
    expect(form.model.rules).toMatchObject([
      { id: "relevant:other", otherwise: "keep" },
      { id: "calculate:note", once: true },
      { id: "constraint:end", also: "empty", code: "late" },
    ]);
  });

  it("name only fields the record has", () => {
    const { field, required, answered } = rules<Agreement>();
    // @ts-expect-error an agreement has no such field
    field("term.ende");
    // @ts-expect-error a row is any row
    required("parties.0.role", answered(field("title")));
    expect(field("term.end")).toEqual({ field: "term.end" });
  });
});
