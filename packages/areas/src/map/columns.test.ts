import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildMap } from "../../scripts/map/build-map.mjs";
import { lineColumn, shapeColumn, toLetters } from "../../scripts/map/columns.mjs";
import * as generated from "../generated/map.js";
import { readTopology } from "./columns.js";

const step = fc.tuple(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: -9000, max: 9000 }));
const lines = fc.array(fc.array(step, { minLength: 2, maxLength: 20 }), { minLength: 1, maxLength: 20 });

const { topology } = buildMap();

describe("the columns of the map", () => {
  it("give back the whole map as it was built", () => {
    const read = readTopology(generated);
    expect(read.arcs).toEqual(topology.arcs);
    expect(read.transform).toEqual(topology.transform);
    expect(read.objects.provinces.geometries.map(({ id, type, arcs }) => ({ id, type, arcs }))).toEqual(
      topology.objects.provinces.geometries.map(({ id, type, arcs }) => ({ id, type, arcs })),
    );
  });

  it("give back any lines", () => {
    fc.assert(
      fc.property(lines, (drawn) => {
        expect(readTopology({ ...generated, arcs: lineColumn(drawn) }).arcs).toEqual(drawn);
      }),
    );
  });

  it("write small steps in one letter each, none of which a string would escape", () => {
    expect(toLetters([0, -1, 1, -2, 2])).toBe("#$%&'");
    const short = Array.from({ length: 70 }, (_, at) => at - 35);
    expect(toLetters(short)).toHaveLength(70);
    const all = toLetters(Array.from({ length: 20_000 }, (_, at) => at - 10_000));
    expect(JSON.stringify(all)).toBe(`"${all}"`);
  });

  it("refuse a hole, which they could not hold", () => {
    const geometries = [{ type: "Polygon" as const, id: "56", arcs: [[0], [1]] }];
    expect(() => shapeColumn({ ...topology, objects: { provinces: { geometries } } })).toThrow(
      "56: the columns have no room for holes",
    );
  });
});
