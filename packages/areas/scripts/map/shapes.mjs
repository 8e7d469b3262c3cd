// @ts-check
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { feature } = require("topojson-client");

/** @typedef {import("./rings.mjs").Polygon} Polygon */
/** @typedef {{ id: string, name: string | null, polygons: Polygon[] }} Shape */

/**
 * The shapes of a TopoJSON collection in degrees, a single polygon as a list of one.
 * @param {object} topology
 * @param {object} collection one of its objects
 * @returns {Shape[]}
 */
export function readShapes(topology, collection) {
  return feature(topology, collection).features.map(({ id, properties, geometry }) => ({
    id,
    name: properties.name,
    polygons: geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
  }));
}
