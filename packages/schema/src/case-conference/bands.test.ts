import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandBounds, bandedCount, bandOf, countBands } from "./index.js";

describe("the band of a count", () => {
  it.each([
    [0, "none"],
    [1, "fewer-than-five"],
    [4, "fewer-than-five"],
    [5, "five-to-nine"],
    [19, "ten-to-nineteen"],
    [20, "twenty-to-forty-nine"],
    [50, "fifty-or-more"],
    [1_000_000, "fifty-or-more"],
  ])("of %i is %s", (count, band) => {
    expect(bandOf(count)).toBe(band);
  });

  it("holds the count, whichever it is", () => {
    fc.assert(
      fc.property(fc.nat(), (count) => {
        const [from, to] = bandBounds[bandOf(count) ?? "none"];
        expect(from <= count && count <= to).toBe(true);
      }),
    );
  });

  it("leaves no count between two bands", () => {
    const bounds = countBands.codes.map((band) => bandBounds[band]);
    for (const [at, [from]] of bounds.entries()) expect(from).toBe(at === 0 ? 0 : (bounds[at - 1]?.[1] ?? 0) + 1);
  });

  it("of what is no count is none of them", () => {
    for (const count of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(bandOf(count)).toBeUndefined();
  });

  it("calls one to four fewer than five", () => {
    expect(countBands.label("fewer-than-five", "th")).toBe("น้อยกว่า 5");
  });
});

describe("a count that is shown", () => {
  it("is nought or at least the threshold; any other is only fewer than it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 20 }), (value, threshold) => {
        const hidden = value > 0 && value < threshold;
        expect(bandedCount(value, { threshold })).toEqual(
          hidden ? { kind: "fewer-than", limit: threshold } : { kind: "exact", value },
        );
      }),
    );
  });

  it("has the threshold 10 unless told", () => {
    expect([9, 10].map((value) => bandedCount(value).kind)).toEqual(["fewer-than", "exact"]);
  });

  it("is hidden when it is no count at all", () => {
    for (const value of [-3, Number.NaN]) expect(bandedCount(value)).toEqual({ kind: "fewer-than", limit: 10 });
  });

  it("needs a threshold that hides something sensible", () => {
    for (const threshold of [0, -5, 2.5, Number.NaN]) expect(() => bandedCount(1, { threshold })).toThrow(RangeError);
  });
});
