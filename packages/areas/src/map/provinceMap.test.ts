import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { contains, type Polygon, ringArea } from "../../scripts/map/rings.mjs";
import { readShapes } from "../../scripts/map/shapes.mjs";
import { provinces } from "../provinces/index.js";
import { loadProvinceMap } from "./index.js";

const { merge, neighbors } = createRequire(import.meta.url)("topojson-client") as typeof import("topojson-client");
const map = await loadProvinceMap();
const { geometries } = map.topology.objects.provinces;
const shapes = readShapes(map.topology, map.topology.objects.provinces);
const around = (code: string) => map.neighbours(code).join(" ");

function provincesAt(latitude: number, longitude: number): string[] {
  return shapes.filter(({ polygons }) => contains(polygons, [longitude, latitude])).map(({ id }) => id);
}

describe("the map", () => {
  it("has the 77 provinces by their official codes, in code order", () => {
    expect(geometries.map(({ id }) => id)).toEqual(provinces.map(({ code }) => code));
  });

  it.each([
    ["Phayao town", 19.17, 99.9, "56"],
    ["Mae Ka", 19.03, 99.93, "56"],
    ["Bangkok", 13.75, 100.5, "10"],
    ["Bueng Kan town, in Nong Khai until 2011", 18.36, 103.65, "38"],
    ["Seka, in Nong Khai until 2011", 17.93, 103.95, "38"],
    ["Nong Khai town", 17.88, 102.74, "43"],
    ["Phuket town", 7.89, 98.39, "83"],
    ["Hat Yai", 7.0, 100.47, "90"],
    ["Amphawa, in the smallest province", 13.425, 99.955, "75"],
    ["Phra Pradaeng", 13.66, 100.53, "11"],
    ["Mae Sai", 20.41, 99.89, "57"],
    ["Pai", 19.36, 98.44, "58"],
    ["Mae Sot", 16.71, 98.58, "63"],
    ["Aranyaprathet", 13.69, 102.49, "27"],
    ["Pattaya", 12.93, 100.9, "20"],
    ["Hua Hin", 12.57, 99.94, "77"],
    ["Betong", 5.78, 101.07, "95"],
    ["Su-ngai Kolok", 6.04, 101.95, "96"],
    ["Ko Samui", 9.51, 100.01, "84"],
    ["Ko Tao", 10.09, 99.84, "84"],
    ["Ko Chang", 12.07, 102.34, "23"],
  ])("has %s in the right province", (_, latitude, longitude, code) => {
    expect(provincesAt(latitude, longitude)).toEqual([code]);
  });

  it.each([
    ["the Gulf", 12, 101],
    ["Vientiane", 18.0, 102.65],
    ["Lake Songkhla", 7.45, 100.33],
    ["Penang", 5.4, 100.3],
  ])("has nothing in %s", (_, latitude, longitude) => {
    expect(provincesAt(latitude, longitude)).toEqual([]);
  });

  it("keeps the small provinces visible", () => {
    const size = (code: string) =>
      Math.abs(
        shapes
          .find(({ id }) => id === code)
          ?.polygons.flat()
          .reduce((sum, ring) => sum + ringArea(ring), 0) ?? 0,
      );
    const small = [...provinces]
      .sort((a, b) => size(a.code) - size(b.code))
      .slice(0, 4)
      .map(({ code }) => code);
    // Samut Songkhram, Phuket, Nonthaburi, Samut Sakhon: 417, 543, 622 and 872 km² in the statistics.
    expect(small).toEqual(["75", "83", "12", "74"]);
    expect(size("75")).toBeGreaterThan(400);
    expect(size("83")).toBeGreaterThan(520);
    expect(size("10")).toBeGreaterThan(1500);
  });
});

describe("the topology", () => {
  it("closes every outline and runs it clockwise, as d3-geo expects", () => {
    for (const { id, polygons } of shapes) {
      for (const [outline = [], ...holes] of polygons) {
        expect(holes, id).toEqual([]);
        expect(outline.length, id).toBeGreaterThan(3);
        expect(outline[0], id).toEqual(outline.at(-1));
        expect(ringArea(outline), id).toBeLessThan(0);
      }
    }
  });

  it("stores a border once: the two provinces run along it in opposite directions", () => {
    const uses = new Map<number, number[]>();
    for (const { arcs } of geometries) {
      for (const arc of arcs.flat(2)) uses.set(arc < 0 ? ~arc : arc, [...(uses.get(arc < 0 ? ~arc : arc) ?? []), arc]);
    }
    expect(uses.size).toBe(map.topology.arcs.length);
    for (const [arc, [first, second, ...more]] of uses) {
      expect(second === undefined || second === ~(first ?? 0), `arc ${arc}`).toBe(true);
      expect(more).toEqual([]);
    }
  });

  it("leaves no gap between neighbours: the country in one piece has no hole", () => {
    // A copy: merge marks the arcs it has seen.
    const topology = structuredClone(map.topology);
    const country: Polygon[] = merge(topology, topology.objects.provinces.geometries).coordinates;
    expect(country.filter((polygon) => polygon.length > 1)).toEqual([]);
    // One mainland, 29 islands.
    expect(country).toHaveLength(30);
  });

  it("says its own bounding box", () => {
    const points = shapes.flatMap(({ polygons }) => polygons.flat(2));
    const longitudes = points.map(([longitude = 0]) => longitude);
    const latitudes = points.map(([, latitude = 0]) => latitude);
    const box = [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
    for (const [index, edge] of map.topology.bbox.entries()) expect(edge).toBeCloseTo(box[index] ?? 0, 9);
    expect(map.topology.bbox).toEqual([97.3525, 5.63, 105.65, 20.445]);
  });
});

describe("neighbours", () => {
  it.each([
    ["56", "52 54 55 57"],
    ["38", "43 47 48"],
    ["43", "38 41 42 47"],
    ["10", "11 12 13 24 73 74"],
    ["75", "70 74 76"],
    ["96", "94 95"],
    ["83", ""],
  ])("of %s are %s", (code, codes) => {
    expect(around(code)).toBe(codes);
  });

  it("are mutual, and the same as topojson-client finds", () => {
    for (const { code } of provinces) {
      for (const other of map.neighbours(code)) expect(map.neighbours(other)).toContain(code);
    }
    const found = neighbors(geometries).map((indexes) => indexes.map((index) => geometries[index]?.id).join(" "));
    expect(provinces.map(({ code }) => around(code))).toEqual(found);
  });

  it("lead from any province on the mainland to any other", () => {
    const reached = new Set(["10"]);
    for (const code of reached) for (const next of map.neighbours(code)) reached.add(next);
    expect(provinces.filter(({ code }) => !reached.has(code)).map(({ code }) => code)).toEqual(["83"]);
  });

  it("of a code no province has are none", () => {
    for (const code of ["59", "5601", "", "__proto__", undefined, null, 56, Symbol("56")]) {
      expect(map.neighbours(code as string)).toEqual([]);
      expect(map.labelPosition(code as string)).toBeUndefined();
    }
  });
});

describe("a label position", () => {
  it.each(provinces.map(({ code }) => code))("lies inside province %s alone", (code) => {
    const [longitude, latitude] = map.labelPosition(code) ?? [0, 0];
    expect(provincesAt(latitude, longitude)).toEqual([code]);
  });

  it("is in the largest part of a province of several", () => {
    const [longitude = 0, latitude = 0] = map.labelPosition("84") ?? [];
    // On the mainland, not on Ko Samui.
    expect(longitude).toBeLessThan(99.8);
    expect(latitude).toBeLessThan(9.4);
  });
});

describe("every reader", () => {
  it("gets the same map", async () => {
    expect(await loadProvinceMap()).toBe(map);
  });

  it("gets it frozen, through and through", () => {
    const open: string[] = [];
    const visit = (value: unknown, path: string) => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) open.push(path);
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
    };
    visit(map, "map");
    visit(map.draw(), "drawing");
    visit(map.neighbours("56"), "neighbours");
    visit(map.neighbours("59"), "no neighbours");
    visit(map.labelPosition("56"), "label");
    expect(open).toEqual([]);
  });
});
