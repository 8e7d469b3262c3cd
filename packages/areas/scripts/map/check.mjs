// @ts-check
// What must hold before the map is written. Every finding stops the build.

import { gzipSync } from "node:zlib";
import { findCrossings } from "./crossings.mjs";
import { area, contains, distance, ringArea } from "./rings.mjs";
import { readShapes } from "./shapes.mjs";

/** @typedef {import("./rings.mjs").Polygon} Polygon */
/** @typedef {import("./simplify.mjs").Topology} Topology */

/** Degrees; Thailand with a little sea around it. */
const BOX = { west: 97.3, south: 5.6, east: 105.7, north: 20.5 };
/** Kilometres by which a line may leave the source, and the part of its area a province may gain or lose. */
const FARTHEST = 2;
const AREA_DRIFT = 0.02;
/** Bytes of the module, gzipped: a phone in a village fetches it. */
export const BUDGET = 14 * 1024;

/** @param {Topology} topology @returns {Map<string, Polygon[]>} */
export function polygonsOf(topology) {
  return new Map(readShapes(topology, topology.objects.provinces).map(({ id, polygons }) => [id, polygons]));
}

/**
 * @param {Topology} topology
 * @param {Map<string, Polygon[]>} source the provinces before simplification
 * @param {Map<string, number[]>} towns a point that must lie in the province, by code
 * @returns {string[]} findings, one sentence each; empty when the map is sound
 */
export function findMapProblems(topology, source, towns) {
  const shapes = polygonsOf(topology);
  /** @type {string[]} */
  const problems = [...findArcProblems(topology)];
  for (const code of source.keys()) if (!shapes.has(code)) problems.push(`${code}: no shape`);
  for (const [code, polygons] of shapes) {
    const exact = source.get(code);
    const found = exact ? findShapeProblems(polygons, exact, towns.get(code) ?? []) : ["unknown code"];
    for (const problem of found) problems.push(`${code}: ${problem}`);
  }
  return problems;
}

/** @param {Topology} topology */
function* findArcProblems({ arcs, objects }) {
  /** @type {Map<number, number[]>} */
  const uses = new Map(arcs.map((_, index) => [index, []]));
  for (const { arcs: rings } of objects.provinces.geometries) {
    for (const arc of /** @type {number[]} */ (rings.flat(2))) uses.get(arc < 0 ? ~arc : arc)?.push(arc);
  }
  for (const [index, [first, second, third]] of uses) {
    if (first === undefined) yield `arc ${index}: in no province`;
    if (second !== undefined && second !== ~(first ?? 0)) yield `arc ${index}: the same way round in two provinces`;
    if (third !== undefined) yield `arc ${index}: in three provinces`;
  }
  for (const point of findCrossings(arcs)) yield `lines meet at grid point ${point}`;
}

/** @param {Polygon[]} polygons @param {Polygon[]} exact @param {number[]} town */
function* findShapeProblems(polygons, exact, town) {
  for (const ring of polygons.flat()) {
    if (String(ring[0]) !== String(ring.at(-1))) yield "an open ring";
    // No holes: every ring is an outline, and runs clockwise as in the source and in d3-geo.
    if (!(ringArea(ring) < 0)) yield "a ring that runs anticlockwise or is empty";
    for (const [longitude = 0, latitude = 0] of ring) {
      const inside = longitude >= BOX.west && longitude <= BOX.east && latitude >= BOX.south && latitude <= BOX.north;
      if (!inside) yield `${longitude} ${latitude} is not in Thailand`;
    }
  }
  const drift = Math.abs(area(polygons) / area(exact) - 1);
  if (!(drift <= AREA_DRIFT)) yield `its area is ${(drift * 100).toFixed(1)} % off`;
  if (!contains(polygons, town)) yield "its town lies outside";
  const farthest = Math.max(...exact.flat(2).map((point) => distance(polygons, point)));
  if (!(farthest <= FARTHEST)) yield `its line is ${farthest.toFixed(2)} km off`;
}

/** @param {string} text the module @returns {string[]} */
export function findSizeProblems(text) {
  const size = gzipSync(text, { level: 9 }).length;
  return size > BUDGET ? [`map.ts: ${size} bytes gzipped, over the budget of ${BUDGET}`] : [];
}
