import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measuredValues, scaleOf } from "./chartData.js";

const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true });

describe("the scale of a chart", () => {
  it("holds every value within its length, the higher one farther along", () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1, maxLength: 30 }), fc.boolean(), (values, fromZero) => {
        const scale = scaleOf(values, 300, { fromZero });
        for (const value of values) {
          expect(scale.position(value)).toBeGreaterThanOrEqual(-0.01);
          expect(scale.position(value)).toBeLessThanOrEqual(300.01);
        }
        const [low, high] = [Math.min(...values), Math.max(...values)];
        expect(scale.position(high)).toBeGreaterThanOrEqual(scale.position(low));
      }),
    );
  });

  it("begins at nought for bars, and for others only when that is near", () => {
    expect(scaleOf([96, 98], 100, { fromZero: true }).position(0)).toBe(0);
    expect(scaleOf([96, 98], 100, { fromZero: false }).ticks[0]).toBeGreaterThan(90);
    expect(scaleOf([2, 98], 100, { fromZero: false }).ticks[0]).toBe(0);
  });

  it("has round values to name", () => {
    expect(scaleOf([3, 97], 100, { fromZero: true }).ticks).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it("has somewhere to stand for values all alike, and for none", () => {
    expect(Number.isFinite(scaleOf([5, 5], 100, { fromZero: false }).position(5))).toBe(true);
    expect(Number.isFinite(scaleOf([], 100, { fromZero: false }).position(0.5))).toBe(true);
  });
});

describe("measured values", () => {
  it("leave gaps and nonsense out", () => {
    expect(measuredValues([{ key: "a", name: "ก", values: [1, null, Number.NaN, 0] }])).toEqual([1, 0]);
  });
});
