import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { networkLayout } from "./networkLayout.js";

const KNOT = 26;

describe("where parties stand in a network", () => {
  it("puts every party somewhere, none on another and none on the middle", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), (count) => {
        const { points } = networkLayout(count);
        expect(points).toHaveLength(count);
        for (const [at, one] of points.entries()) {
          expect(Math.hypot(one.x, one.y)).toBeGreaterThan(KNOT);
          for (const other of points.slice(at + 1)) {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(KNOT);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("keeps all of them within the radius it tells", () => {
    const { points, radius } = networkLayout(40);
    for (const { x, y } of points) expect(Math.hypot(x, y)).toBeLessThanOrEqual(radius + 0.02);
  });

  it("begins at the top", () => {
    expect(networkLayout(10).points[0]).toEqual({ x: 0, y: -96 });
  });
});
