import { describe, expect, it } from "vitest";
import * as z from "zod";
import { costForm } from "../../test/costForm.js";
import { defineForm } from "../model/index.js";
import { parseExpression, toXlsformExpression } from "./index.js";

const written = (text: string, field?: string) => toXlsformExpression(parseExpression(text), costForm.model, { field });

/** Fields are written {a} here: with the sign of XLSForm they would look like a template of JavaScript. */
const named = (text: string) => text.replaceAll("{", "$".concat("{"));

describe("an expression in the words of XLSForm", () => {
  it.each([
    ["start <= end and title != 'ก'", "{start} <= {end} and {title} != 'ก'"],
    ["total / (share + 1) * -2", "({total} div ({share} + 1)) * -2"],
    ["approved or not(approved)", "{approved} = 'yes' or not({approved} = 'yes')"],
    ["approved", "{approved} = 'yes'"],
    ["not(approved) and true", "not({approved} = 'yes') and true()"],
    ["approved = true", "{approved} = 'yes'"],
    ["approved != (total > 3)", "{approved} != if({total} > 3, 'yes', 'no')"],
    ["if(approved, approved, total > 3)", "if({approved} = 'yes', {approved}, if({total} > 3, 'yes', 'no')) = 'yes'"],
    ["coalesce(approved, false)", "coalesce({approved}, 'no') = 'yes'"],
    ["(approved or total > 3) and title = 'ก'", "({approved} = 'yes' or {total} > 3) and {title} = 'ก'"],
    ["if(answered(title), 1, empty)", "if({title} != '', 1, '')"],
    ["not(empty(title))", "not({title} = '')"],
    ["coalesce(total, share, 0)", "coalesce({total}, coalesce({share}, 0))"],
    ["count(costs)", "count({costs})"],
    ["count(costs.*.price)", "count-non-empty({price})"],
    ["sum(costs.*.amount) > 3", "sum({amount}) > 3"],
    ["includes(kind, 'visit')", "selected({kind}, 'visit')"],
    ["daysBetween(start, today()) < 30", "int(decimal-date-time(today())) - int(decimal-date-time({start})) < 30"],
    ["year(start)", "int(format-date({start}, '%Y'))"],
    ["round(total, 2)", "round({total}, 2)"],
    ["floor(total)", "if({total} >= int({total}), int({total}), int({total}) - 1)"],
    ['concat(title, "it\'s")', 'concat({title}, "it\'s")'],
    ["option != 'visit'", "name != 'visit'"],
  ])("%s", (text, expected) => {
    const { expression, missing } = written(text);
    expect(missing).toEqual([]);
    expect(expression).toBe(named(expected));
  });

  it("has the codes that the form has for yes and no, and as a value one of them", () => {
    const as = (text: string, more: object) =>
      toXlsformExpression(parseExpression(text), costForm.model, more).expression;
    expect(as("approved", { yesAndNo: ["1", "0"] })).toBe(named("{approved} = '1'"));
    expect(as("approved = false", { yesAndNo: ["1", "0"] })).toBe(named("{approved} = '0'"));
    expect(as("approved", { as: "value" })).toBe(named("{approved}"));
    expect(as("total > 3", { as: "value" })).toBe(named("if({total} > 3, 'yes', 'no')"));
    expect(as("total + 3", { as: "value" })).toBe(named("{total} + 3"));
  });

  it("reads the same row by its name, and the field itself by a dot", () => {
    expect(written("costs.*.price * costs.*.count", "costs.*.amount").expression).toBe(named("{price} * {count}"));
    expect(written(". > 0", "total").expression).toBe(". > 0");
  });

  it.each([
    ["some(costs.*.price > 3)", "some: XLSForm has no such function"],
    [
      "sum(costs.*.price * costs.*.count)",
      "costs.*.price: XLSForm reads the answers of all rows only to count or add them",
    ],
    ["yearsBetween(start, end)", "yearsBetween: XLSForm has no such function"],
    ["answered(place)", "place: XLSForm reads whole answers of single fields only"],
    ["includes(costs.*.note, 'ก')", "includes: XLSForm cannot look for an answer among the rows of costs.*.note"],
  ])("is not written where there are none, and says for what: %s", (text, reason) => {
    const { expression, missing } = written(text);
    expect(expression).toBeUndefined();
    expect(missing).toContain(reason);
  });

  it("reads a choice of many as one question with several answers, and never as rows", () => {
    const tags = z.array(z.enum(["x", "y"]));
    const schema = z.object({ tags, rows: z.array(z.object({ tags })) });
    const { model } = defineForm({ id: "t", version: 1, label: { th: "ก", en: "A" }, schema });
    const as = (text: string, field?: string) => toXlsformExpression(parseExpression(text), model, { field, nameOf });
    const nameOf = (template: string) => template.replaceAll(".", "_").replace("*", "any");
    expect(as("includes(tags, 'x')").expression).toBe(named("selected({tags}, 'x')"));
    expect(as("includes(., 'x')", "tags").expression).toBe("selected(., 'x')");
    expect(as("count(tags) > 1").expression).toBe(named("count-selected({tags}) > 1"));
    expect(as("includes(rows.*.tags, 'x')", "rows.*.tags").expression).toBe(named("selected({rows_any_tags}, 'x')"));
    expect(as("includes(rows.*.tags, 'x')").missing).toEqual([
      expect.stringContaining("among the rows of rows.*.tags"),
    ]);
    expect(as("count(.) > 1", "rows").expression).toBe(named("count({rows}) > 1"));
  });

  it("says where it may come to something else", () => {
    expect(written("length(title)")).toMatchObject({
      expression: named("string-length({title})"),
      differs: [expect.stringContaining("marks")],
    });
    expect(written("max(costs.*.price)").differs).toHaveLength(1);
  });
});
