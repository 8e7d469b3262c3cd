import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shadeOf, shadesOf } from "./shades.js";

const values = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 77 });

describe("the shades of a map", () => {
  it("hold every value in exactly one, the higher ones darker", () => {
    fc.assert(
      fc.property(values, (some) => {
        const shades = shadesOf(some);
        expect(shades.length).toBeLessThanOrEqual(5);
        for (const value of some) {
          const holding = shades.filter(({ from, to }) => from <= value && value <= to);
          expect(holding).toHaveLength(1);
          expect(shades[shadeOf(shades, value) - 1]).toBe(holding[0]);
        }
      }),
    );
  });

  it("are not spent on one province that is far off", () => {
    const some = [...Array.from({ length: 76 }, (_, at) => at), 10_000];
    const [first] = shadesOf(some);
    expect(first?.to).toBeLessThan(20);
  });

  it("are as many as there are values to tell apart", () => {
    expect(shadesOf([3, 3, 3])).toEqual([{ from: 3, to: 3 }]);
    expect(shadesOf([])).toEqual([]);
  });

  it("are none for a province nobody counted", () => {
    expect(shadeOf(shadesOf([1, 2]), null)).toBe(0);
  });
});
