import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkedExpression, type Expression } from "./expression.js";
import { type FunctionName, functions } from "./functions.js";
import { parseExpression, printExpression, UnreadableExpression } from "./index.js";

const names = fc.constantFrom(
  "a",
  "term",
  "ช่วงเวลา",
  "first-name",
  "2567",
  "empty",
  "and",
  "count",
  "ที่อยู่",
  "a b",
  "option",
);
const paths = fc
  .tuple(names, fc.array(fc.oneof(names, fc.constant("*")), { maxLength: 3 }))
  .map(([first, rest]) => [first, ...rest].join("."));
const values = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom("it's", "''", '"', "ก\n ข", "\\"),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const expressions: fc.Arbitrary<Expression> = fc.letrec<{ any: Expression }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 5, depthSize: "small" },
    values.map((value) => ({ value })),
    fc.oneof(paths, fc.constant(".")).map((field) => ({ field })),
    fc.constantFrom(...(Object.keys(functions) as FunctionName[])).chain((call) => {
      const { least, most } = functions[call];
      const bounds = { minLength: least, maxLength: Math.min(most, least + 2) };
      return fc.array(tie("any"), bounds).map((parts) => ({ call, with: parts }));
    }),
  ),
})).any;

const parse = (text: string) => printExpression(parseExpression(text));
const refusal = (text: string): UnreadableExpression => {
  try {
    parseExpression(text);
  } catch (error) {
    if (error instanceof UnreadableExpression) return error;
    throw error;
  }
  return expect.fail(`"${text}" was read`);
};

describe("an expression", () => {
  it("reads numbers in Thai figures, which stay letters in a name", () => {
    expect(parseExpression("๑๒.๕ + ร้อยละ๕")).toEqual({ call: "+", with: [{ value: 12.5 }, { field: "ร้อยละ๕" }] });
  });

  it("is the same after it was printed and read", () => {
    fc.assert(
      fc.property(expressions, (expression) => {
        const text = printExpression(expression);
        fc.pre(text.length <= 2000);
        expect(parseExpression(text)).toEqual(expression);
      }),
      { numRuns: 3000 },
    );
  });

  it("is plain data, the same after it went through JSON", () => {
    const expression = parseExpression("if(answered(term.end), daysBetween(term.start, term.end) + 1, empty)");
    expect(checkedExpression(JSON.parse(JSON.stringify(expression)))).toEqual(expression);
    expect(expression).toMatchObject({
      call: "if",
      with: [{ call: "answered", with: [{ field: "term.end" }] }, {}, { value: null }],
    });
  });

  it("holds times more tightly than plus, plus than a comparison, that than and, and or least", () => {
    expect(parseExpression("a or b and c + 1 * 2 > 3")).toEqual(parseExpression("a or (b and ((c + (1 * 2)) > 3))"));
    expect(parse("(a - b) - c")).toBe("a - b - c");
    expect(parse("a - (b - c)")).toBe("a - (b - c)");
    expect(parse("a / (b * c)")).toBe("a / (b * c)");
    expect(parse("-(5)")).toBe("-(5)");
    expect(parseExpression("2 -5")).toEqual({ call: "-", with: [{ value: 2 }, { value: 5 }] });
  });

  it("joins a chain of one operator in one call, so that forty costs are no forty levels", () => {
    const text = Array.from({ length: 40 }, (_, index) => `cost${index}`).join(" + ");
    expect(parseExpression(text)).toMatchObject({ call: "+", with: { length: 40 } });
  });

  it("tells a star that stands for any row from one that multiplies", () => {
    expect(parseExpression("rows.*.price * 2")).toEqual({ call: "*", with: [{ field: "rows.*.price" }, { value: 2 }] });
    expect(parseExpression("sum(tags.* * 2)")).toMatchObject({
      with: [{ call: "*", with: [{ field: "tags.*" }, {}] }],
    });
  });

  it("takes a field whose name is a word of the language, or no word at all, between backticks", () => {
    expect(parseExpression("`and` = term.`first-name`")).toMatchObject({
      with: [{ field: "and" }, { field: "term.first-name" }],
    });
    expect(parseExpression("count + sum(count)")).toMatchObject({ with: [{ field: "count" }, { call: "sum" }] });
  });

  it.each([
    ["", 0, "it ends"],
    ["a +", 3, "it ends"],
    ["a b", 2, '"b" stands where an operator should'],
    ["(a", 2, "not closed"],
    ["sum(a", 5, "not closed"],
    ["sum()", 0, "is given 0"],
    ["if(a, b)", 0, "is given 2"],
    ["eval('1')", 0, 'no function "eval"'],
    ["constructor(1)", 0, 'no function "constructor"'],
    ["a < b < c", 6, "two comparisons"],
    ["parties.0.role = 'lead'", 8, "names one row"],
    ["'ก", 0, "has no end"],
    ["a # b", 2, '"#"'],
    ["a.", 2, "ends with a dot"],
    [".a", 0, "begins with a dot"],
    ["and", 0, '"and" stands where a value should'],
    ["1e999", 0, "too large"],
    // As other languages have it.
    ["a == 1", 2, "Write =."],
    ["a !== 1", 2, "Write !=."],
    ["a <> 1", 2, "Write !=."],
    ["a => 1", 2, "Write >=."],
    ["a && b", 2, "Write and."],
    ["a || b", 2, "Write or."],
    ["!a", 0, "Write not( … )."],
  ])("that cannot be read says where and what: %s", (text, position, what) => {
    const error = refusal(text);
    expect(error.position).toBe(position);
    expect(error.message).toContain(what);
    expect(error.code).toBe("unreadable-rule");
    // And what to do about it.
    expect(error.message).toMatch(/\. \S+.*\.$/);
  });

  it("is bounded: 2,000 characters, 32 levels, and never more time than its length", () => {
    expect(refusal("a".repeat(2001)).message).toContain("longer than 2000");
    expect(() => parseExpression(`${"abs(".repeat(31)}a${")".repeat(31)}`)).not.toThrow();
    expect(() => parseExpression(`${"abs(".repeat(32)}a${")".repeat(32)}`)).toThrow(/levels deep/);
    for (const hostile of ["(", "-", "not(", "a.", "'a", "`", "1-", "a and "]) {
      expect(() => parseExpression(hostile.repeat(2000 / hostile.length))).toThrow();
    }
  });

  it("never fails in any way but its own, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-c.*()'"`,<>=!+\-/ 0-9]{0,40}$/)), (text) => {
        try {
          parseExpression(text);
        } catch (error) {
          expect((error as UnreadableExpression).code).toBe("unreadable-rule");
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("that comes as data is looked at before it is taken", () => {
    for (const data of [
      7,
      null,
      {},
      { call: "eval", with: [] },
      { call: "sum", with: "a" },
      { field: 3 },
      { value: [] },
    ]) {
      expect(() => checkedExpression(data)).toThrow(/expression|function/);
    }
    expect(() => checkedExpression({ value: Number.NaN })).toThrow();
  });
});
