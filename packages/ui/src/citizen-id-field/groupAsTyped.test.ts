import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupAsTyped, grouped, veiled } from "./groupAsTyped.js";

const digitsOf = (text: string) => text.replace(/[^0-9๐-๙]/g, "");

describe("grouped", () => {
  it.each([
    ["1", "1"],
    ["12", "1-2"],
    ["1234567890121", "1-2345-67890-12-1"],
    ["1 2345 67890 12 1", "1-2345-67890-12-1"],
    ["๑๒๓๔๕๖", "๑-๒๓๔๕-๖"],
    ["12345678901234", "12345678901234"],
    ["1234x", "1234x"],
  ])("%j is %j", (text, next) => {
    expect(grouped(text)).toBe(next);
  });

  it("adds no digit and takes none away", () => {
    const text = fc.string({ unit: fc.constantFrom(..."0123456789๐๙- –x") });
    fc.assert(
      fc.property(text, (typed) => {
        expect(digitsOf(grouped(typed))).toBe(digitsOf(typed));
      }),
    );
  });
});

describe("groupAsTyped", () => {
  it("keeps the caret behind as many digits as before, wherever a digit is put in or taken out", () => {
    const text = fc.string({ unit: fc.constantFrom(..."0123456789-"), maxLength: 15 });
    fc.assert(
      fc.property(text, fc.nat(15), (typed, at) => {
        const caret = Math.min(at, typed.length);
        const next = groupAsTyped(typed, caret);
        expect(digitsOf(next.text.slice(0, next.caret))).toBe(digitsOf(typed.slice(0, caret)));
      }),
    );
  });

  it("stands at the end while the end is typed", () => {
    expect(groupAsTyped("12", 2)).toEqual({ text: "1-2", caret: 3 });
    expect(groupAsTyped("1-29345-6", 4)).toEqual({ text: "1-2934-56", caret: 4 });
  });
});

describe("veiled", () => {
  it("shows the last three digits and no other", () => {
    expect(veiled("1-2345-67890-12-1")).toBe("x-xxxx-xxxxx-12-1");
    expect(veiled("๑๒๓๔")).toBe("x๒๓๔");
  });
});
