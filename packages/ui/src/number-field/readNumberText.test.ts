import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumberText, stepped } from "./readNumberText.js";

const rules = {
  digits: "latn",
  unit: "คน",
  says: { notANumber: "ไม่ใช่", tooSmall: "น้อยไป", tooLarge: "มากไป" },
} as const;

describe("readNumberText", () => {
  it.each([
    ["1,200 คน", 1200, "1,200"],
    ["๑,๒๐๐คน", 1200, "1,200"],
    [" 70 ", 70, "70"],
  ])("reads %j as %d", (text, value, shown) => {
    expect(readNumberText(text, rules)).toEqual({ kind: "value", value, shown });
  });

  it.each(["1,200 บาท", "คน", "กว่า 70 คน", "1 2"])("does not take %j for a number of people", (text) => {
    expect(readNumberText(text, rules)).toEqual({ kind: "problem", problem: "ไม่ใช่" });
  });

  it("tells a number outside the limits, and says so", () => {
    expect(readNumberText("0", { ...rules, min: 1 })).toMatchObject({ value: 0, problem: "น้อยไป" });
    expect(readNumberText("11", { ...rules, max: 10 })).toMatchObject({ value: 11, problem: "มากไป" });
  });
});

describe("stepped", () => {
  it.each([
    [null, 1, { step: 1 }, 0],
    [null, -1, { step: 1 }, -1],
    [null, 1, { step: 5, min: 10 }, 10],
    [7, 1, { step: 5 }, 10],
    [7, -1, { step: 5 }, 5],
    [0.1, 2, { step: 0.1 }, 0.3],
    [9, 10, { step: 1, max: 10 }, 10],
    [1, -10, { step: 1, min: 0 }, 0],
  ])("from %s by %d steps of %j is %d", (value, steps, rule, next) => {
    expect(stepped(value, steps, rule)).toBe(next);
  });

  it("goes up and down again to where it was, from any step", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(0.01, 0.1, 0.25, 1, 5), (count, step) => {
        const value = Number((count * step).toFixed(2));
        expect(stepped(stepped(value, 1, { step }), -1, { step })).toBe(value);
      }),
    );
  });
});
