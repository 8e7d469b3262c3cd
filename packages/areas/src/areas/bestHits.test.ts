import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBestHits } from "./bestHits.js";

describe("the best hits", () => {
  it("come by match, then depth, then length, then position", () => {
    const best = createBestHits(10);
    best.offer(5, 1, 0, 1);
    best.offer(4, 0, 2, 9);
    best.offer(3, 0, 2, 4);
    best.offer(2, 0, 2, 4);
    best.offer(1, 0, 1, 63);
    expect(best.list()).toEqual([1, 2, 3, 4, 5]);
  });

  it("name a position once, at its best", () => {
    const best = createBestHits(10);
    for (const match of [4, 1, 5]) best.offer(7, match, 2, 3);
    best.offer(8, 2, 2, 3);
    expect(best.list()).toEqual([7, 8]);
  });

  it("are what sorting all of them would give, however many there are", () => {
    const hit = fc.record({
      position: fc.integer({ min: 0, max: 8440 }),
      match: fc.integer({ min: 0, max: 5 }),
      depth: fc.integer({ min: 0, max: 2 }),
      length: fc.integer({ min: 0, max: 63 }),
    });
    fc.assert(
      fc.property(fc.array(hit, { maxLength: 2000, size: "max" }), fc.integer({ min: 1, max: 60 }), (hits, limit) => {
        const best = createBestHits(limit);
        for (const { position, match, depth, length } of hits) best.offer(position, match, depth, length);
        const sorted = [...hits].sort(
          (a, b) => a.match - b.match || a.depth - b.depth || a.length - b.length || a.position - b.position,
        );
        expect(best.list()).toEqual([...new Set(sorted.map(({ position }) => position))].slice(0, limit));
      }),
      { numRuns: 60 },
    );
  });

  it("are none when none is wanted", () => {
    const best = createBestHits(0);
    best.offer(1, 0, 0, 1);
    expect(best.list()).toEqual([]);
  });
});
