import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowWindow, topOfRow } from "./rowWindow.js";

const even = { seen: new Map<number, number>(), guess: 40 };

describe("the drawn rows of a long list", () => {
  it("are all of a list that is not long", () => {
    expect(rowWindow(40, 1000, 320, even)).toEqual({ first: 0, end: 40, before: 0, after: 0 });
  });

  it("are the visible ones and a few around, of seven thousand", () => {
    const { first, end, before, after } = rowWindow(7436, 4000, 320, even);
    expect([first, end, before]).toEqual([88, 120, 88 * 40]);
    expect(after).toBe((7436 - 120) * 40);
  });

  it("are no more than need be where nobody scrolls yet", () => {
    expect(rowWindow(7436, 0, 320, even)).toMatchObject({ first: 0, end: 10, before: 0 });
  });

  it("takes the true height of the rows that were seen", () => {
    const heights = { seen: new Map([[0, 100]]), guess: 40 };
    expect(topOfRow(2, heights)).toBe(140);
    expect(rowWindow(7436, 100, 320, heights).first).toBe(0);
  });

  it("always cover the view, and with the room around them the whole list", () => {
    const count = fc.integer({ min: 81, max: 10_000 });
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const measured = fc.array(fc.tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 300 })));
    fc.assert(
      fc.property(count, part, measured, (rows, share, pairs) => {
        const heights = { seen: new Map(pairs), guess: 40 };
        const total = topOfRow(rows, heights);
        const scrolled = share * Math.max(0, total - 320);
        const { first, end, before, after } = rowWindow(rows, scrolled, 320, heights);
        expect(before).toBeLessThanOrEqual(scrolled + 1e-6);
        expect(total - after).toBeGreaterThanOrEqual(Math.min(total, scrolled + 320) - 1e-6);
        expect(before + (topOfRow(end, heights) - topOfRow(first, heights)) + after).toBeCloseTo(total);
      }),
    );
  });
});
