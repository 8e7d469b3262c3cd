// @ts-check
// Fewer points, on a coarse grid, with every border kept once: two neighbours share the very same line, so no gap opens.
import { createRequire } from "node:module";
import { area, KM_EAST, KM_NORTH } from "./rings.mjs";

const require = createRequire(import.meta.url);
const { quantize } = require("topojson-client");
const { topology } = require("topojson-server");
const { planarTriangleArea, presimplify, simplify } = require("topojson-simplify");

/** @typedef {import("./rings.mjs").Polygon} Polygon */
/** @typedef {import("./rings.mjs").Point} Point */
/** @typedef {{ type: "Polygon" | "MultiPolygon", id: string, arcs: * }} Shape */
/** @typedef {{ type: "Topology", bbox: number[], transform: { scale: number[], translate: number[] }, objects: { provinces: { geometries: Shape[] } }, arcs: number[][][] }} Topology */

/** The south-west corner of the grid and its step, in degrees; a step is some 275 m, a tenth of a pixel on a phone. */
export const grid = { west: 97.3, south: 5.6, step: 0.0025 };

/** A corner that makes less than this of a difference is left out (Visvalingam and Whyatt 1993), in square kilometres. */
const LEAST_CORNER = 0.5;

/** An island smaller than this is left out, in square kilometres: less than a pixel at 600 px. */
const LEAST_ISLAND = 3;

/** @param {Map<string, Polygon[]>} provinces @returns {Map<string, Polygon[]>} without the smallest islands */
export function dropIslets(provinces) {
  return new Map(
    [...provinces].map(([code, polygons]) => [code, polygons.filter((one) => area([one]) >= LEAST_ISLAND)]),
  );
}

/** @param {Map<string, Polygon[]>} provinces @returns {Topology} */
export function simplifyProvinces(provinces) {
  const features = [...provinces].map(([id, polygons]) => {
    const geometry =
      polygons.length === 1
        ? { type: "Polygon", coordinates: polygons[0] }
        : { type: "MultiPolygon", coordinates: polygons };
    return { type: "Feature", id, properties: {}, geometry };
  });
  const exact = topology({ provinces: { type: "FeatureCollection", features } });
  const weighed = presimplify(
    exact,
    (/** @type {Point[]} */ triangle) => planarTriangleArea(triangle) * KM_EAST * KM_NORTH,
  );
  const light = simplify(weighed, LEAST_CORNER);
  const transform = { scale: [grid.step, grid.step], translate: [grid.west, grid.south] };
  return quantize(/** @type {Topology} */ (light), transform);
}
