import { describe, expect, it } from "vitest";
import { layPlot, nearest } from "./plot.js";

const years = ["2019", "2020", "2021", "2022"];
const plot = layPlot({ categories: years, series: [{ key: "a", name: "ก", values: [10, null, 30, 40] }] }, 400);

describe("the lines of a chart", () => {
  it("break at a gap instead of running through it", () => {
    expect(plot.paths[0]?.match(/M/g)).toHaveLength(2);
    expect(plot.paths[0]).not.toContain("NaN");
  });

  it("stay in the drawing, higher values higher", () => {
    expect(plot.down(40)).toBeLessThan(plot.down(10));
    expect(plot.across.at(-1)).toBeLessThanOrEqual(400);
    expect(plot.down(40)).toBeGreaterThanOrEqual(0);
  });

  it("name as many categories as there is room for, and always the newest", () => {
    const months = Array.from({ length: 36 }, (_, at) => String(at));
    const narrow = layPlot({ categories: months, series: [] }, 320);
    expect(narrow.named.length).toBeLessThanOrEqual(4);
    expect(narrow.named.at(-1)).toBe(35);
    expect(plot.named).toEqual([0, 1, 2, 3]);
  });

  it("put a single year in the middle", () => {
    const one = layPlot({ categories: ["2019"], series: [{ key: "a", name: "ก", values: [1] }] }, 400);
    expect(one.across[0]).toBeCloseTo((one.left + one.right) / 2);
  });

  it("know which year is pointed at", () => {
    expect(nearest(plot.across, 0)).toBe(0);
    expect(nearest(plot.across, (plot.across[2] ?? 0) + 5)).toBe(2);
    expect(nearest(plot.across, 4000)).toBe(3);
  });
});
