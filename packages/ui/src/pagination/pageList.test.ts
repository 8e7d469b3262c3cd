import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageList, pageWithin } from "./pageList.js";

describe("the pages that are named", () => {
  it("are all of a few", () => {
    expect(pageList(2, 3)).toEqual([1, 2, 3]);
    expect(pageList(1, 0)).toEqual([]);
  });

  it("are the ends and those around the current page of many", () => {
    expect(pageList(1, 14)).toEqual([1, 2, 3, 4, 5, "gap", 14]);
    expect(pageList(7, 14)).toEqual([1, "gap", 6, 7, 8, "gap", 14]);
    expect(pageList(13, 14)).toEqual([1, "gap", 10, 11, 12, 13, 14]);
  });

  it("always hold the current one, once each, in order, in at most seven steps", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (page, count) => {
        const at = pageWithin(page, count);
        const pages = pageList(at, count).filter((step) => step !== "gap");
        expect(pages).toContain(at);
        expect(pages).toEqual([...new Set(pages)].sort((a, b) => a - b));
        expect(pageList(at, count).length).toBeLessThanOrEqual(7);
      }),
    );
  });

  it("are never outside of the list", () => {
    expect([pageWithin(0, 3), pageWithin(9, 3), pageWithin(Number.NaN, 3), pageWithin(2.7, 3)]).toEqual([1, 3, 1, 2]);
  });
});
