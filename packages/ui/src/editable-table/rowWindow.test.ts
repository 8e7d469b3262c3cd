import { describe, expect, it } from "vitest";
import { rowSlots } from "./rowWindow.js";

const keys = Array.from({ length: 1000 }, (_, index) => `k${index}`);
const view = { top: 10_000, height: 600, heights: new Map<string, number>(), usual: 50 };

describe("rowSlots", () => {
  it("draws all of a few rows", () => {
    expect(rowSlots(keys.slice(0, 60), view, -1)).toHaveLength(60);
  });

  it("draws the rows in sight and the active one, and fills up the height of the others", () => {
    const slots = rowSlots(keys, view, 3);
    const drawn = slots.flatMap((slot) => ("index" in slot ? [slot.index] : []));
    expect(drawn).toContain(3);
    expect(drawn).toContain(200);
    expect(drawn).toContain(211);
    expect(drawn.length).toBeLessThan(40);
    const gaps = slots.reduce((sum, slot) => sum + ("gap" in slot ? slot.gap : 0), 0);
    expect(gaps + drawn.length * 50).toBe(50_000);
  });
});
