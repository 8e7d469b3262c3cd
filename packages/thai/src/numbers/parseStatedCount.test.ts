import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseStatedCount } from "./index.js";

describe("parseStatedCount", () => {
  it.each([
    ["กว่า 70 คน", { comparator: "more-than", value: 70, unit: "คน" }],
    [" ๗๐ ", { comparator: "exact", value: 70, unit: "" }],
    ["40-50 คน", { comparator: "about", value: 40, upTo: 50, unit: "คน" }],
    ["ประมาณ ๔๐ ถึง ๕๐ คน", { comparator: "about", value: 40, upTo: 50, unit: "คน" }],
    ["ไม่น้อยกว่าร้อยละ 80", { comparator: "at-least", value: 80, unit: "ร้อยละ" }],
  ])("reads %j", (text, count) => {
    expect(parseStatedCount(text)).toEqual({ ...count, asStated: text.trim() });
  });

  it.each(["", "-", "หลายคน", "50-40 คน", "กว่า 40-50 คน", "40-กว่า 50 คน", "19/7/2562"])(
    "leaves %j to a person",
    (text) => {
      expect(parseStatedCount(text)).toBeUndefined();
    },
  );

  it("never throws, nor makes a number of nothing", () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const read = parseStatedCount(anything as string);
        if (read) expect(Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});
