// @ts-check
// Plane geometry of rings on the map's own projection: kilometres east and north at the middle of the country. Only
// + - * / and square roots, which every machine rounds alike, so that a build gives the same bytes everywhere.

/** @typedef {number[]} Point `[longitude, latitude]` in degrees */
/** @typedef {Point[]} Ring closed: the first point is repeated at the end */
/** @typedef {Ring[]} Polygon the outline, then its holes */

/** Kilometres in a degree at 13° N, the middle of the country. */
export const KM_EAST = 108.44;
export const KM_NORTH = 110.63;

/**
 * Square kilometres; positive where the ring runs anticlockwise.
 * @param {Ring} ring
 */
export function ringArea(ring) {
  let doubled = 0;
  for (const [a, b] of sides(ring)) doubled += a[0] * b[1] - b[0] * a[1];
  return (doubled / 2) * KM_EAST * KM_NORTH;
}

/** Square kilometres of polygons whose outlines run clockwise. @param {Polygon[]} polygons */
export function area(polygons) {
  return polygons.flat().reduce((sum, ring) => sum - ringArea(ring), 0);
}

/**
 * Even-odd rule; a point on the outline may fall either way.
 * @param {Polygon[]} polygons
 * @param {Point} point
 */
export function contains(polygons, [x = 0, y = 0]) {
  let inside = false;
  for (const ring of polygons.flat()) {
    for (const [a, b] of sides(ring)) {
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    }
  }
  return inside;
}

/**
 * Kilometres from a point to the nearest outline.
 * @param {Polygon[]} polygons
 * @param {Point} point
 */
export function distance(polygons, [x = 0, y = 0]) {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of polygons.flat()) {
    for (const [a, b] of sides(ring)) {
      const east = (b[0] - a[0]) * KM_EAST;
      const north = (b[1] - a[1]) * KM_NORTH;
      const toEast = (x - a[0]) * KM_EAST;
      const toNorth = (y - a[1]) * KM_NORTH;
      const length = east * east + north * north;
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, (toEast * east + toNorth * north) / length));
      const offEast = toEast - along * east;
      const offNorth = toNorth - along * north;
      nearest = Math.min(nearest, offEast * offEast + offNorth * offNorth);
    }
  }
  return Math.sqrt(nearest);
}

/**
 * @param {Ring} ring
 * @returns {Generator<[[number, number], [number, number]]>}
 */
export function* sides(ring) {
  for (let at = 1; at < ring.length; at++) {
    const [ax = 0, ay = 0] = ring[at - 1] ?? [];
    const [bx = 0, by = 0] = ring[at] ?? [];
    yield [
      [ax, ay],
      [bx, by],
    ];
  }
}
