import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphemeCount } from "./index.js";

describe("graphemeCount", () => {
  it.each([
    ["", 0],
    ["abc", 3],
    ["a\r\nb", 3],
    ["ที่", 1],
    ["น้ำ", 1],
    ["น\u0E4D\u0E49\u0E32", 2],
    ["เก่า", 3],
    ["👨‍👩‍👧", 1],
    ["\u0E48", 1],
  ])("counts %j as %i", (text, count) => {
    expect(graphemeCount(text)).toBe(count);
  });

  it("agrees with Intl.Segmenter on any text", () => {
    const segmenter = new Intl.Segmenter("th", { granularity: "grapheme" });
    const thai = fc.string({
      unit: fc.oneof(
        fc.integer({ min: 0x0e01, max: 0x0e5b }).map((code) => String.fromCharCode(code)),
        fc.constantFrom("\r", "\n", "\t", "\x7f", "ก", "ำ", "่", "เ", "a", "\u200B", "\u200D", "\u0301"),
      ),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.oneof(thai, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), (text) => {
        expect(graphemeCount(text)).toBe([...segmenter.segment(text)].length);
      }),
      { numRuns: 3000 },
    );
  });

  it("answers quickly for megabytes of any script", () => {
    const started = performance.now();
    expect(graphemeCount("ที่".repeat(350_000))).toBe(350_000);
    expect(graphemeCount("語".repeat(500_000))).toBe(500_000);
    expect(graphemeCount("กา".repeat(10_000_000))).toBe(20_000_000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
