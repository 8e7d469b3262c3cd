import { describe, expect, it } from "vitest";
import * as z from "zod";
import { costForm, costSchema } from "../../test/costForm.js";
import { defineForm, SaanError } from "../model/index.js";
import type { FormRule } from "./formRule.js";

const message = { th: "ตรวจสอบอีกครั้ง", en: "Check it again" };

function compiled(...rules: readonly FormRule[]) {
  return defineForm({ id: "f", version: 1, label: message, schema: costSchema, rules: rules as never }).model.rules;
}

function refusal(...rules: readonly FormRule[]): SaanError {
  try {
    compiled(...rules);
  } catch (error) {
    if (error instanceof SaanError) return error;
    throw error;
  }
  return expect.fail("the rules were taken");
}

describe("the rules of a form", () => {
  it("are in its model as frozen data, what is done first before what reads it", () => {
    const { rules } = costForm.model;
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
    expect(Object.isFrozen(rules[0])).toBe(true);
    const rank = (id: string) => rules.find((rule) => rule.id === id)?.rank ?? Number.NaN;
    expect(rank("calculate:costs.*.amount")).toBeLessThan(rank("calculate:total"));
    expect(rank("calculate:total")).toBeLessThan(rank("calculate:share"));
    expect(rank("relevant:other")).toBeLessThan(rank("required:other"));
    expect(rules.map((rule) => rule.rank)).toEqual(rules.map((rule) => rule.rank).sort((one, other) => one - other));
  });

  it("say what they read, with what tells the variants around it apart", () => {
    const [rule] = compiled({ kind: "required", field: "note", when: "host.village = 'ก' and sum(costs.*.price) > 1" });
    expect(rule?.reads).toEqual(["host.village", "costs.*.price", "host.kind"]);
    expect(rule).toMatchObject({ id: "required:note", node: "note", template: "note" });
  });

  it("are the same whether written as text or as data", () => {
    const when = { call: "answered", with: [{ field: "other" }] } as const;
    expect(compiled({ kind: "required", field: "note", when })).toEqual(
      compiled({ kind: "required", field: "note", when: "answered(other)" }),
    );
  });

  it("have names of their own, made where none is given", () => {
    const that = ". > 0";
    const rules = compiled(
      { kind: "warn", field: "total", that, message },
      { kind: "warn", field: "total", that, message },
      { kind: "warn", field: "total", that, message, id: "mine" },
    );
    expect(rules.map(({ id }) => id)).toEqual(["warn:total", "warn:total:2", "mine"]);
  });
});

describe("a rule that cannot be", () => {
  it("is refused where the form has no such field, and told which there is", () => {
    const error = refusal({ kind: "required", field: "note", when: "price > 1" });
    expect(error.code).toBe("no-such-field");
    expect(error.message).toContain('Rule "required:note": the form has no field "price"');
    expect(error.message).toContain("There is costs.*.price");
    const misspelt = refusal({ kind: "required", field: "notes", when: "true" });
    expect([misspelt.code, misspelt.message]).toEqual(["no-such-field", expect.stringContaining("There is note")]);
  });

  it.each([
    [{ kind: "required", field: "note", that: "approved" }, "Give id, kind, field, when"],
    [{ kind: "relevent", field: "note", when: "approved" }, "There are relevant, required"],
  ])("is refused where it came as data that no compiler looked at: %j", (rule, what) => {
    const error = refusal(rule as unknown as FormRule);
    expect([error.code, error.message]).toEqual(["unreadable-rule", expect.stringContaining(what)]);
  });

  it("is refused with its id, the place and the remedy where its text cannot be read", () => {
    const error = refusal({ kind: "required", field: "note", when: "total >", id: "needs-note" });
    expect(error.code).toBe("unreadable-rule");
    expect(error.message).toContain('Rule "needs-note"');
    expect(error.message).toContain("at character 8");
  });

  it.each<[string, FormRule]>([
    ["a group calculated", { kind: "calculate", field: "host", from: "1" }],
    ["a list calculated", { kind: "calculate", field: "costs", from: "1" }],
    ["a number made of a text", { kind: "calculate", field: "total", from: "concat(note, 'x')" }],
    ["a text added", { kind: "calculate", field: "total", from: "note + 1" }],
    ["a text made of a number", { kind: "calculate", field: "note", from: "sum(costs.*.amount)" }],
    ["a number for a condition", { kind: "required", field: "note", when: "total" }],
    ["one answer for each row", { kind: "required", field: "note", when: "costs.*.price > 3" }],
    ["a text compared with a number", { kind: "required", field: "note", when: "note = 3" }],
    ["an order among yes and no", { kind: "required", field: "note", when: "approved > false" }],
    ["a relevant row", { kind: "relevant", field: "costs.*", when: "approved" }],
    ["a relevant form", { kind: "relevant", field: "", when: "approved" }],
    ["what tells variants apart, relevant", { kind: "relevant", field: "host.kind", when: "approved" }],
    ["a filter of a field without options", { kind: "filter", field: "note", where: "option = 'a'" }],
    ["the source of a group's options", { kind: "options", field: "host", within: "note" }],
  ])("is refused by its kind: %s", (_, rule) => {
    expect(refusal(rule).code).toBe("wrong-kind");
  });

  it.each([
    ["some(approved)", "one for each row"],
    ["every(sum(costs.*.price) > 3)", "one for each row"],
    ["includes(title, costs.*.note)", "several rows at once"],
  ])("is refused where it would not mean what it says: %s", (when, what) => {
    const error = refusal({ kind: "required", field: "note", when });
    expect(error.code).toBe("wrong-kind");
    expect(error.message).toContain(what);
  });

  it.each<[string, FormRule]>([
    ["compared", { kind: "required", field: "note", when: "kind = 'meting'" }],
    ["written first", { kind: "required", field: "note", when: "'meting' != kind" }],
    ["of its own field", { kind: "constraint", field: "kind", that: ". != 'meting'", message }],
    ["among those offered", { kind: "filter", field: "kind", where: "option != 'meting'" }],
  ])("is refused where it looks for a code that a field does not have: %s", (_, rule) => {
    const error = refusal(rule);
    expect(error.code).toBe("wrong-kind");
    expect(error.message).toMatch(/is never "meting"\. Its answers are meeting, visit, other\./);
  });

  it.each<[string, string]>([
    [
      "start = '2567-10-01'",
      '"2567-10-01" is written in the Buddhist era. Dates are kept in the Gregorian calendar: "2024-10-01"',
    ],
    ["'2567' < end", '"2024"'],
    ["today() > '2568-01'", '"2025-01"'],
    ["start = '2024-02-30'", '"2024-02-30" is no date. Write a day as "2024-10-01"'],
    ["end < '1 ต.ค. 2567'", '"1 ต.ค. 2567" is no date'],
    ["daysBetween(start, '2567-09-30') > 3", '"2024-09-30"'],
    ["coalesce(end, '2567-09-30') > start", '"2024-09-30"'],
    ["year(start) = 2567", '"year" is never 2567. It gives the Gregorian year: 2024'],
    ["2024 <= fiscalYear(start)", '"fiscalYear" is never 2024. It gives the year of the Buddhist era: 2567'],
  ])("is refused where it looks for a day that is none, or of the other era: %s", (when, what) => {
    const error = refusal({ kind: "required", field: "note", when });
    expect([error.code, error.message]).toEqual(["wrong-kind", expect.stringContaining(what)]);
    expect(refusal({ kind: "calculate", field: "end", from: "'2567-10-01'" }).message).toContain("Buddhist era");
  });

  it.each([
    "start >= '2024-10-01'",
    "start >= '2024-10'",
    "year(start) + 543 = 2567",
    "fiscalYear(start) = 2567",
    // A text may be the number of a letter.
    "note = '2567-10-01'",
    "start = ''",
    "coalesce(end, 'ยังไม่กำหนด') = 'ยังไม่กำหนด'",
    "if(approved, start, 'ไม่ระบุ') = 'ไม่ระบุ'",
    "concat(start, ' ถึง ', end) = 'ก'",
  ])("may look for %s", (when) => {
    expect(compiled({ kind: "required", field: "note", when })).toHaveLength(1);
  });

  it("may ask whether a choice is empty, as text has it", () => {
    expect(compiled({ kind: "required", field: "note", when: "kind = ''" })).toHaveLength(1);
  });

  it("is refused where the schema would refuse the record without the field", () => {
    const error = refusal({ kind: "relevant", field: "title", when: "approved" });
    expect(error.code).toBe("needed-field");
    expect(error.message).toContain("Make it optional in the schema");
  });

  it("is refused a second time for one field, unless it is a constraint", () => {
    const rule: FormRule = { kind: "required", field: "note", when: "approved" };
    expect(refusal(rule, { ...rule, id: "again" }).code).toBe("rule-twice");
  });

  it("is refused with a field the form leaves out", () => {
    const define = () =>
      defineForm({
        id: "f",
        version: 1,
        label: message,
        schema: costSchema,
        without: ["note"],
        rules: [{ kind: "required", field: "note", when: "approved" }],
      });
    expect(define).toThrow(/leaves "note" out/);
  });
});

describe("a ring of rules", () => {
  it("is refused, and every field of it named in the order the answers go", () => {
    const error = refusal(
      { kind: "calculate", field: "total", from: "share + 1" },
      { kind: "calculate", field: "share", from: "sum(costs.*.amount)" },
      { kind: "calculate", field: "costs.*.amount", from: "total" },
    );
    expect(error.code).toBe("rule-cycle");
    const ring = "total (calculate) → costs.*.amount (calculate) → share (calculate)";
    const [, named = ""] = /ring: (.*)\. No/.exec(error.message) ?? [];
    // Wherever it is begun.
    const turns = named.split(" → ").slice(1);
    expect(`${ring} → ${ring}`).toContain(named);
    expect(turns).toHaveLength(3);
  });

  it("goes through relevance, of what holds a field too, and through what a rule says of its own field", () => {
    expect(refusal({ kind: "relevant", field: "note", when: "empty(.)" }).code).toBe("rule-cycle");
    expect(refusal({ kind: "relevant", field: "place", when: "place.room = 'ก'" }).code).toBe("rule-cycle");
    const rules: FormRule[] = [
      { kind: "relevant", field: "place", when: "total > 1" },
      { kind: "calculate", field: "total", from: "if(answered(place.room), 1, 2)" },
    ];
    expect(refusal(...rules).code).toBe("rule-cycle");
  });

  it("is none where only rows are counted, or a rule nobody reads looks at its own field", () => {
    expect(compiled({ kind: "relevant", field: "costs.*.note", when: "count(costs) > 1" })).toHaveLength(1);
    expect(compiled({ kind: "constraint", field: "total", that: ". > 0", message })).toHaveLength(1);
  });
});

describe("a path of a rule", () => {
  it("goes on inside the answer of one field", () => {
    const schema = z.object({
      at: z.object({ asStated: z.string(), iso: z.string(), precision: z.string() }).optional(),
      a: z.string().optional(),
    });
    const rules = [{ kind: "required", field: "a", when: "at.precision = 'day'" }] as const;
    const { model } = defineForm({ id: "f", version: 1, label: message, schema, rules });
    expect(model.rules[0]?.reads).toEqual(["at.precision"]);
  });
});
