import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatThaiNumber, parseThaiNumber, toLatinDigits, toThaiDigits } from "./index.js";

describe("digits", () => {
  it("turns figures over and back and leaves everything else alone", () => {
    expect(toThaiDigits("สัญญาเลขที่ 62-00-0144")).toBe("สัญญาเลขที่ ๖๒-๐๐-๐๑๔๔");
    expect(toLatinDigits("๑๙/๐๗/๒๕๖๒ ก")).toBe("19/07/2562 ก");
    fc.assert(fc.property(fc.nat(), (n) => toLatinDigits(toThaiDigits(String(n))) === String(n)));
  });
});

describe("parseThaiNumber", () => {
  it.each([
    ["๑,๒๓๔.๕๐", 1234.5],
    ["1,234,567", 1234567],
    ["1234567", 1234567],
    [" \u200B70 ", 70],
    ["-12.5", -12.5],
    ["\u221212", -12],
    ["+3", 3],
    ["0", 0],
    ["-0", 0],
    [".5", 0.5],
    ["007", 7],
    ["9007199254740991", 9007199254740991],
    ["1,234.-", 1234],
    ["๑,๒๓๔.–", 1234],
    ["฿500", 500],
    ["฿ 1,234.50", 1234.5],
    ["-฿500", -500],
    ["500฿", 500],
    ["500 ฿", 500],
    ["฿1,234.-", 1234],
  ])("reads %j as %d", (text, value) => {
    expect(parseThaiNumber(text)).toBe(value);
  });

  it.each([
    [""],
    ["-"],
    ["."],
    ["1,2,3"],
    ["1,23"],
    ["1234,567"],
    ["12."],
    ["1.2.3"],
    ["1e3"],
    ["0x10"],
    ["Infinity"],
    ["กว่า 70"],
    ["70 คน"],
    ["1 234"],
    ["฿"],
    [".-"],
    ["฿.-"],
    ["฿500฿"],
    ["500-"],
    ["5.-0"],
    ["$500"],
    ["9007199254740992"],
    ["1".repeat(100_000)],
  ])("does not take %.20j for a number", (text) => {
    expect(parseThaiNumber(text)).toBeUndefined();
  });
});

describe("formatThaiNumber", () => {
  it.each([
    [0, {}, "0"],
    [-0, {}, "0"],
    [999, {}, "999"],
    [1000, {}, "1,000"],
    [1234567.25, {}, "1,234,567.25"],
    [-1234.5, { decimals: 2 }, "-1,234.50"],
    [1234.5, { digits: "thai", decimals: 2 }, "๑,๒๓๔.๕๐"],
    [1.005, { decimals: 2 }, "1.01"],
    [999.995, { decimals: 2 }, "1,000.00"],
    [-0.001, { decimals: 2 }, "0.00"],
    [0.5, { decimals: 0 }, "1"],
    [1e21, {}, "1,000,000,000,000,000,000,000"],
    [1.5e22, { decimals: 1 }, "15,000,000,000,000,000,000,000.0"],
    [1.25e-7, {}, "0.000000125"],
    [Number.NaN, {}, ""],
    [Number.POSITIVE_INFINITY, {}, ""],
  ] as const)("prints %d with %o as %s", (value, format, text) => {
    expect(formatThaiNumber(value, format)).toBe(text);
  });

  it("is read back as the same number, in either figures", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -9e15, max: 9e15, noNaN: true }),
        fc.constantFrom("latn", "thai"),
        (value, digits) => {
          const text = formatThaiNumber(value, { digits });
          fc.pre(text.length <= 64);
          expect(parseThaiNumber(text)).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });

  it("agrees with Intl on whole numbers", () => {
    const intl = new Intl.NumberFormat("en-US");
    fc.assert(fc.property(fc.maxSafeInteger(), (value) => formatThaiNumber(value) === intl.format(value)));
  });
});
