import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseExpression } from "../rules/index.js";
import {
  addField,
  addRule,
  type Calculation,
  type Clause,
  calculationOfExpression,
  calculations,
  changeField,
  compares,
  compileDesign,
  emptyDesign,
  expressionAgainst,
  expressionOfCalculation,
  expressionOfSentence,
  expressionOfText,
  keyFrom,
  newField,
  type Operand,
  partsOfCalculation,
  removeField,
  type Sentence,
  sentenceAgainst,
  sentenceOfExpression,
  textOfExpression,
  verbs,
} from "./index.js";
import { inLatinLetters } from "./inLatinLetters.js";

const operand: fc.Arbitrary<Operand> = fc.oneof(
  fc.record({ value: fc.constantFrom<string | number>("ก", "2019-07-19", 3, 0) }),
  fc.record({ field: fc.constantFrom("f1", "f2.iso", ".") }),
  fc.constant<Operand>({ call: "today", with: [] }),
);
const clause: fc.Arbitrary<Clause> = fc
  .record({
    field: fc.constantFrom("f1", "f4.*", "."),
    verb: fc.constantFrom(...verbs),
    with: operand,
    over: fc.constantFrom<Clause["over"]>(undefined, "some", "every"),
  })
  .map(({ field, verb, with: compared, over }) => ({
    field,
    verb,
    ...(compares(verb) && { with: compared }),
    ...(over && { over }),
  }));
const sentence: fc.Arbitrary<Sentence> = fc
  .record({ join: fc.constantFrom("and" as const, "or" as const), clauses: fc.array(clause, { maxLength: 4 }) })
  .map(({ join, clauses }) => ({ join: clauses.length > 1 ? join : "and", clauses }));

describe("a sentence", () => {
  it("says an expression, and is found in it again", () => {
    fc.assert(
      fc.property(sentence, (said) => {
        expect(sentenceOfExpression(expressionOfSentence(said))).toEqual(said);
        expect(sentenceAgainst(expressionAgainst(said))).toEqual(said);
      }),
    );
  });

  it("is not found where only a formula says it", () => {
    for (const text of ["a + b > 3", "a and (b or c)", "not(a)", "if(a, b, c)", "3 < a"]) {
      expect(sentenceOfExpression(parseExpression(text)), text).toBeUndefined();
    }
    expect(sentenceAgainst(parseExpression("a > 3"))).toBeUndefined();
  });

  it("calculates from fields and values, and is found again", () => {
    const calculation = fc
      .record({ how: fc.constantFrom(...calculations), of: fc.array(operand, { maxLength: 4 }) })
      .map((one): Calculation => one);
    fc.assert(
      fc.property(calculation, (said) => {
        const expression = expressionOfCalculation(said);
        const { least, most } = partsOfCalculation(said.how);
        expect(expression !== undefined).toBe(said.of.length >= least && said.of.length <= most);
        if (expression) expect(calculationOfExpression(expression)).toEqual(said);
      }),
    );
  });

  it("is written as a formula with the names of the fields, and read from it", () => {
    let design = emptyDesign("costs", { th: "ค่าใช้จ่าย", en: "Costs" });
    design = addField(design, newField(design, "list", { th: "รายการ", en: "Costs" }));
    design = addField(design, newField(design, "money", { th: "ราคา", en: "Price" }), { into: "f1" });
    design = addField(design, newField(design, "money", { th: "รวม", en: "Total" }));
    const expression = expressionOfText(design, "sum(costs.*.price) + total");
    expect(expression).toEqual({ call: "+", with: [{ call: "sum", with: [{ field: "f2" }] }, { field: "f3" }] });
    expect(expression && textOfExpression(design, expression)).toBe("sum(costs.*.price) + total");
    expect(expressionOfText(design, "nothing > 3")).toBeUndefined();
    const without = removeField(design, "f3");
    const text = expression && textOfExpression(without, expression);
    expect(text).toBe("sum(costs.*.price) + `@f3`");
    expect(expressionOfText(without, `${text} + 1`)).toMatchObject({
      with: [{ call: "sum" }, { field: "f3" }, { value: 1 }],
    });
  });
});

describe("what is wrong with a design", () => {
  const blank = emptyDesign("form", { th: "แบบ", en: "Form" });

  it("is told of the field it is about, and the rest is a form all the same", () => {
    let design = addField(blank, newField(blank, "text", { th: "ชื่อ", en: "Name" }));
    design = addField(design, newField(design, "choice", { th: "", en: "" }));
    design = addField(design, newField(design, "number", { th: "อายุ", en: "Age" }, { privacy: "personal" }));
    const { form, problems } = compileDesign(design);
    expect(problems.map(({ code, field }) => [field, code])).toEqual([
      ["f2", "label"],
      ["f2", "options"],
      ["f3", "purpose"],
      ["f3", "retention"],
    ]);
    expect(Object.keys(form?.model.nodes ?? {})).toEqual(["", "name", "age"]);
  });

  it("is told of the rule that closes a ring, that nothing can come of, or that reads what is gone", () => {
    let design = blank;
    for (const en of ["One", "Two"]) design = addField(design, newField(design, "number", { th: en, en }));
    const sum = (field: string) => ({ call: "sum", with: [{ field }] }) as const;
    design = addRule(design, { kind: "calculate", field: "f1", expression: sum("f2") });
    design = addRule(design, { kind: "calculate", field: "f2", expression: sum("f1") });
    design = addRule(design, { kind: "required", field: "f1", expression: { field: "f2" } });
    design = addRule(design, {
      kind: "required",
      field: "f2",
      expression: { call: "answered", with: [{ field: "f9" }] },
    });
    design = addRule(design, {
      kind: "relevant",
      field: "f2",
      expression: { call: "=", with: [{ field: "f1" }, { value: null }] },
    });
    const { form, problems } = compileDesign(design);
    expect(problems.map(({ code, rule }) => [rule, code])).toEqual([
      ["r4", "rule-field-gone"],
      ["r5", "rule-unfinished"],
      ["r2", "rule-cycle"],
      ["r3", "wrong-kind"],
    ]);
    expect(form?.model.rules.length).toBe(1);
  });
});

describe("a design from a file", () => {
  const blank = ["text", "number"].reduce(
    (design, en) => addField(design, newField(design, "text", { th: "", en })),
    emptyDesign("form", { th: "แบบ", en: "Form" }),
  );
  const answered = (field: string) => ({ call: "answered", with: [{ field }] }) as const;

  it("whose rule reads what has no name is told of that rule, and the rest is a form", () => {
    const design = addRule(blank, { kind: "relevant", field: "f2", expression: answered("f1..x") });
    const { form, problems } = compileDesign(design);
    expect(problems).toMatchObject([{ code: "refused", rule: "r1", field: "f2" }]);
    expect(Object.keys(form?.model.nodes ?? {})).toEqual(["", "text", "number"]);
  });

  it("may call its rules what the form would call one of its own", () => {
    const needed = changeField(blank, "f2", { required: true });
    const rule = { id: "required:number", kind: "relevant", field: "f2", expression: answered("f1") } as const;
    const { form, problems } = compileDesign({ ...needed, rules: [rule] });
    expect(problems).toEqual([]);
    expect(form?.model.rules.map(({ id, kind }) => [id, kind])).toEqual([
      ["required:number", "relevant"],
      ["required:number2", "required"],
    ]);
  });

  it("whose formula is half written is told of it, and the rule waits", () => {
    const design = addRule(blank, { kind: "required", field: "f2", expression: answered("f1"), draft: "answered((" });
    const { form, problems } = compileDesign(design);
    expect(problems).toEqual([{ code: "rule-unreadable", rule: "r1", field: "f2" }]);
    expect(form?.model.rules).toEqual([]);
  });
});

describe("the name of a property", () => {
  it.each([
    [{ th: "", en: "Number of children" }, "numberOfChildren"],
    [{ th: "หมู่บ้าน", en: "" }, "hmuban"],
    [{ th: "", en: "2nd visit" }, "n2ndVisit"],
    [{ th: "", en: "constructor" }, "constructorField"],
    [{ th: "๑๒", en: "" }, "n12"],
    [{ th: "???", en: "" }, "text"],
  ])("of %j is %s", (label, key) => {
    expect(keyFrom(label, new Set(), "text")).toBe(key);
    expect(keyFrom(label, new Set([key]), "text")).toBe(`${key}2`);
  });

  it.each([
    ["ตำบล", "tambl"],
    ["เด็ก", "dek"],
    ["หมู่บ้าน", "hmuban"],
    ["วันเสาร์", "wansea"],
    ["ชื่อ", "chueo"],
    ["พ.ศ. ๒๕๖๗", "ph.s. 2567"],
  ])("gives Thai in Latin letters: %s is %s", (thai, latin) => {
    expect(inLatinLetters(thai)).toBe(latin);
  });
});
