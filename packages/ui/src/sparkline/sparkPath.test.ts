import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sparkPath } from "./sparkPath.js";

const values = fc.array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: null }), { maxLength: 40 });

describe("the line of a sparkline", () => {
  it("stays in its box and never says NaN", () => {
    fc.assert(
      fc.property(values, (some) => {
        const { path, end } = sparkPath(some, 96, 28);
        expect(path).not.toMatch(/NaN|Infinity/);
        if (end) {
          expect(end.x).toBeGreaterThanOrEqual(0);
          expect(end.x).toBeLessThanOrEqual(96);
          expect(end.y).toBeGreaterThanOrEqual(0);
          expect(end.y).toBeLessThanOrEqual(28);
        }
      }),
    );
  });

  it("breaks at a gap, and ends at the newest value that there is", () => {
    const { path, end } = sparkPath([1, null, 3, 4, null], 96, 28);
    expect(path.match(/M/g)).toHaveLength(2);
    expect(end?.y).toBe(4);
  });

  it("is nothing without values", () => {
    expect(sparkPath([], 96, 28)).toEqual({ path: "", end: undefined });
    expect(sparkPath([null], 96, 28).path).toBe("");
  });
});
