import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains } from "../../scripts/map/rings.mjs";
import { loadProvinceMap, type MapSize } from "./index.js";

const map = await loadProvinceMap();

/** The points of a path's lines, each line on its own. */
function pointsOf(d: string): number[][][] {
  return d
    .split("M")
    .slice(1)
    .map((line) => {
      const [start = "", steps = ""] = line.replace("Z", "").split("l");
      let [x = 0, y = 0] = start.split(",").map(Number);
      const points = [[x, y]];
      for (const step of steps.split(" ")) {
        const [right = 0, down = 0] = step.split(",").map(Number);
        [x, y] = [x + right, y + down];
        points.push([x, y]);
      }
      return points;
    });
}

const closed = (d: string) => pointsOf(d).map((line) => [[...line, line[0] ?? []]]);
const at = ([x = 0, y = 0]: number[]) => `${x.toFixed(1)} ${y.toFixed(1)}`;

describe("a drawing", () => {
  it("is 600 wide and as high as the country asks for, unless told otherwise", () => {
    expect(map.draw().viewBox).toBe("0 0 600 1092");
    expect(map.draw({ width: 360 }).viewBox).toBe("0 0 360 655");
    expect(map.draw({ height: 600 }).viewBox).toBe("0 0 331 600");
    expect(map.draw({ width: 400, height: 400 })).toMatchObject({ width: 400, height: 400, viewBox: "0 0 400 400" });
  });

  it("has one path for each province, in code order, in nothing but path data", () => {
    const { paths } = map.draw();
    expect(paths.map(({ code }) => code)).toEqual(map.topology.objects.provinces.geometries.map(({ id }) => id));
    for (const { d } of paths) {
      expect(d).toMatch(/^(M-?[\d.]+,-?[\d.]+l(-?[\d.]+,-?[\d.]+ ?)+Z)+$/);
    }
  });

  it("fills its box to the padding and never leaves it", () => {
    const side = fc.option(fc.integer({ min: 20, max: 4000 }), { nil: undefined });
    fc.assert(
      fc.property(side, side, fc.double({ min: 0, max: 9, noNaN: true }), (width, height, padding) => {
        const drawing = map.draw({ width, height, padding } as MapSize);
        const points = pointsOf(drawing.outline).flat();
        const xs = points.map(([x = 0]) => x);
        const ys = points.map(([, y = 0]) => y);
        const [left, right] = [Math.min(...xs), drawing.width - Math.max(...xs)];
        const [top, bottom] = [Math.min(...ys), drawing.height - Math.max(...ys)];
        // The last decimal is rounded, and a side that is not given is a whole number.
        for (const margin of [left, right, top, bottom]) expect(margin).toBeGreaterThan(padding - 0.06);
        expect(Math.min(left, top)).toBeLessThan(padding + 0.56);
        expect(Math.abs(left - right)).toBeLessThan(0.11);
        expect(Math.abs(top - bottom)).toBeLessThan(0.11);
      }),
      { numRuns: 30 },
    );
  });

  it("puts every label and every known place inside its province", () => {
    for (const width of [180, 360, 900]) {
      const drawing = map.draw({ width });
      for (const { code, d, label } of drawing.paths) {
        expect(contains(closed(d), [label.x, label.y]), code).toBe(true);
        const place = drawing.project(map.labelPosition(code) ?? [0, 0]);
        expect(place).toEqual(label);
      }
    }
  });

  it("draws a border between two provinces with the very points of both", () => {
    const { paths, borders } = map.draw();
    const corners = new Map<string, number>();
    for (const { d } of paths) {
      for (const corner of new Set(pointsOf(d).flat().map(at))) corners.set(corner, (corners.get(corner) ?? 0) + 1);
    }
    const points = pointsOf(borders).flat();
    expect(points.length).toBeGreaterThan(2000);
    expect(points.filter((point) => (corners.get(at(point)) ?? 0) < 2)).toEqual([]);
  });

  it("draws every line once, as a border or as the country's outline", () => {
    const { paths, borders, outline } = map.draw();
    const sides = (d: string, isClosed: boolean) =>
      pointsOf(d).reduce((sum, line) => sum + line.length - (isClosed ? 0 : 1), 0);
    const around = paths.reduce((sum, { d }) => sum + sides(d, true), 0);
    expect(2 * sides(borders, false) + sides(outline, false)).toBe(around);
  });

  it("keeps two points of the map apart at any size", () => {
    for (const width of [1, 7, 50, 320, 100_000]) {
      for (const { code, d } of map.draw({ width }).paths) {
        expect(d, code).not.toMatch(/[l ]0,0[ Z]|NaN|e-|Infinity/);
      }
    }
  });

  it("takes north as up and east as right", () => {
    const { project } = map.draw();
    const [chiangRai, yala, ubon, tak] = [
      [99.83, 19.9],
      [101.28, 6.54],
      [104.86, 15.23],
      [99.13, 16.88],
    ].map((position) => project(position as [number, number]));
    expect(chiangRai?.y).toBeLessThan(yala?.y ?? 0);
    expect(ubon?.x).toBeGreaterThan(tak?.x ?? 0);
  });

  it("shows a kilometre as long to the east as to the north in the middle of the country", () => {
    const { project } = map.draw();
    const middle = project([100.5, 13.04]);
    const kilometresNorth = 110.63;
    const kilometresEast = 108.44;
    const north = (middle?.y ?? 0) - (project([100.5, 14.04])?.y ?? 0);
    const east = (project([101.5, 13.04])?.x ?? 0) - (middle?.x ?? 0);
    expect(east / kilometresEast / (north / kilometresNorth)).toBeCloseTo(1, 2);
  });
});

describe("a size", () => {
  it.each([
    ["zero, as a page measures before its first layout", { width: 0, height: 0 }],
    ["negative", { width: -360 }],
    ["not a number", { width: Number.NaN, height: Number.NaN, padding: Number.NaN }],
    ["infinite", { width: Number.POSITIVE_INFINITY }],
    ["absurd", { height: 1e9 }],
    ["text", { width: "360", padding: "8" }],
    ["a symbol", { width: Symbol("360"), padding: Symbol("8") }],
    ["null", null],
    ["no object", "360"],
  ])("counts as not given when it is %s", (_, size) => {
    expect(map.draw(size as unknown as MapSize)).toEqual({ ...map.draw(), project: expect.any(Function) });
  });

  it("that its padding would fill is drawn with the usual padding", () => {
    expect(map.draw({ width: 40, padding: 20 }).paths).toEqual(map.draw({ width: 40 }).paths);
  });
});

describe("a place", () => {
  it("outside the country points outside, so that a pin in the wrong place is seen", () => {
    const { project, width } = map.draw();
    expect(project([120, 15])?.x).toBeGreaterThan(width);
  });

  it.each([
    ["nothing", undefined],
    ["a missing coordinate", [99.9]],
    ["text", ["99.9", "19.17"]],
    ["not a number", [Number.NaN, 19.17]],
    ["an object", { longitude: 99.9, latitude: 19.17 }],
    ["a symbol", [Symbol("east"), 19.17]],
  ])("is nowhere when its position is %s", (_, position) => {
    expect(map.draw().project(position as unknown as [number, number])).toBeUndefined();
  });
});
