// @ts-check
import { area, contains, distance, KM_EAST, KM_NORTH } from "./rings.mjs";

/** @typedef {import("./rings.mjs").Polygon} Polygon */
/** @typedef {{ east: number, north: number, half: number, room: number }} Cell kilometres; `room` to the outline */

// Kilometres: a label does not show less.
const PRECISION = 0.5;

/**
 * The point of the largest polygon that is farthest from its outline (pole of inaccessibility): the middle of the widest
 * part, always inside. The centre of gravity is not: that of a crescent lies beside it.
 *
 * Quarters square cells, the one that could still hold the best point first, until none can.
 * @param {Polygon[]} polygons
 * @returns {number[]} `[longitude, latitude]`
 */
export function labelPosition(polygons) {
  const [main = []] = [...polygons].sort((a, b) => area([b]) - area([a]));
  const east = (main[0] ?? []).map(([longitude = 0]) => longitude * KM_EAST);
  const north = (main[0] ?? []).map(([, latitude = 0]) => latitude * KM_NORTH);
  const width = Math.max(...east) - Math.min(...east);
  const height = Math.max(...north) - Math.min(...north);
  const first = cell(
    main,
    (Math.max(...east) + Math.min(...east)) / 2,
    (Math.max(...north) + Math.min(...north)) / 2,
    Math.max(width, height) / 2,
  );
  let best = first;
  const open = [first];
  for (;;) {
    open.sort((a, b) => reach(a) - reach(b));
    const next = open.pop();
    if (!next || reach(next) - best.room <= PRECISION) return [best.east / KM_EAST, best.north / KM_NORTH];
    const half = next.half / 2;
    for (const [toEast, toNorth] of /** @type {const} */ ([
      [-1, -1],
      [-1, 1],
      [1, -1],
      [1, 1],
    ])) {
      const quarter = cell(main, next.east + toEast * half, next.north + toNorth * half, half);
      if (quarter.room > best.room) best = quarter;
      open.push(quarter);
    }
  }
}

/** @param {Polygon} polygon @param {number} east @param {number} north @param {number} half @returns {Cell} */
function cell(polygon, east, north, half) {
  const point = [east / KM_EAST, north / KM_NORTH];
  const away = distance([polygon], point);
  return { east, north, half, room: contains([polygon], point) ? away : -away };
}

/** The most room a point of the cell can have: its corner is √2 half sides from the middle. @param {Cell} cell */
function reach({ room, half }) {
  return room + half * Math.SQRT2;
}
