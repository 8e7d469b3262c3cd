import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costForm } from "../../test/costForm.js";
import { emptyValues } from "../values/index.js";
import { type Expression, evaluate } from "./index.js";

const { model } = costForm;
const costs = [
  { price: 10, count: 2, note: "ก" },
  { price: 0.1, count: null, note: "" },
];

describe("what an expression comes to", () => {
  it.each([
    ["sum(costs.*.price) > 10", true],
    ["sum(costs.*.count)", 2],
    ["costs.*.price * 2", [20, 0.2]],
    ["every(answered(costs.*.count))", false],
    ["count(costs)", 2],
    ["title", null],
    ["host.kind = 'village'", true],
    ["today()", "2026-11-22"],
  ])("with values alone, and with the form they are of: %s", (text, expected) => {
    const values = { costs, title: "", host: { kind: "village", village: "" } };
    const options = { today: "2026-11-22" };
    expect(evaluate(text, values, options)).toEqual(expected);
    expect(evaluate(text, { ...emptyValues(model), ...values }, { ...options, model })).toEqual(expected);
  });

  it("reads the row of its own field, the field itself and the option that is asked about", () => {
    const options = { field: "costs.*.price", rows: [1] };
    expect(evaluate(". + costs.*.price + count(costs)", { costs }, options)).toBe(2.2);
    expect(evaluate(". + costs.*.price", { ...emptyValues(model), costs }, { ...options, model })).toBe(0.2);
    expect(evaluate("option != 'visit'", {}, { option: "visit" })).toBe(false);
  });

  it("reads as empty what is not relevant, or of another variant, where it knows the form", () => {
    const values = { ...emptyValues(model), kind: "meeting", other: "ละคร", host: { kind: "office", village: "ก" } };
    expect(evaluate("other", values)).toBe("ละคร");
    expect(evaluate("answered(other) or answered(host.village)", values, { model })).toBe(false);
  });

  it("is nothing when it cannot be read, and never an error", () => {
    expect(evaluate("sum(", {})).toBeNull();
    expect(evaluate("nowhere", {}, { model })).toBeNull();
    fc.assert(
      fc.property(fc.anything(), fc.dictionary(fc.string(), fc.anything()), fc.boolean(), (data, values, isKnown) => {
        expect(() => evaluate(data as Expression, values, isKnown ? { model } : {})).not.toThrow();
      }),
    );
    const texts = fc.constantFrom(
      "some(costs.*.price > 1)",
      "if(approved, start, end) < today()",
      "concat(title, costs)",
    );
    fc.assert(
      fc.property(texts, fc.dictionary(fc.constantFrom("costs", "title", "start"), fc.anything()), (text, values) => {
        expect(() => evaluate(text, values, { model })).not.toThrow();
        expect(() => evaluate(text, values)).not.toThrow();
      }),
    );
  });
});
