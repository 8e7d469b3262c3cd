// @ts-check
// The map to compact text. The other half, which reads it, is src/map/columns.ts; a test takes the whole map there and back.
import { grid } from "./simplify.mjs";

/** @typedef {import("./simplify.mjs").Topology} Topology */

// "#" to "~" without the backslash, which would be written twice: 91 letters.
const LETTERS = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at)).filter((letter) => letter !== "\\");
// The first 70 end a number, the others say that more follows: most steps are one letter.
const ENDING = 70;

/**
 * Whole numbers as letters, small ones first: 0, -1, 1, -2, 2 … are "#", "$", "%", "&", "'" …
 * @param {number[]} numbers
 */
export function toLetters(numbers) {
  let text = "";
  for (const number of numbers) {
    let left = number < 0 ? -2 * number - 1 : 2 * number;
    while (left >= ENDING) {
      left -= ENDING;
      text += LETTERS[ENDING + (left % (LETTERS.length - ENDING))];
      left = Math.floor(left / (LETTERS.length - ENDING));
    }
    text += LETTERS[left];
  }
  return text;
}

/**
 * Lines on the grid as steps east and north. The first step of a line comes from the end of the line before: round an
 * outline, one arc begins where another ended.
 * @param {number[][][]} lines as in TopoJSON: a grid point, then steps
 */
export function lineColumn(lines) {
  let [x, y] = [0, 0];
  return lines
    .map(([[startX = 0, startY = 0] = [], ...steps]) => {
      const text = toLetters([startX - x, startY - y, ...steps.flat()]);
      [x, y] = [startX, startY];
      for (const [east = 0, north = 0] of steps) [x, y] = [x + east, y + north];
      return text;
    })
    .join(" ");
}

/**
 * `10:0,1,-2;3`: the province of code 10 has two polygons, the first bounded by the arcs 0 and 1 and, backwards, arc 1.
 * @param {Topology} topology
 */
export function shapeColumn(topology) {
  return topology.objects.provinces.geometries
    .map(({ type, id, arcs }) => {
      /** @type {number[][][]} */
      const polygons = type === "Polygon" ? [arcs] : arcs;
      if (polygons.some((rings) => rings.length !== 1)) throw new Error(`${id}: the columns have no room for holes`);
      return `${id}:${polygons.map(([ring = []]) => ring.join(",")).join(";")}`;
    })
    .join("/");
}

/** @param {number[]} position `[longitude, latitude]` @returns {number[]} the nearest grid point */
export function onGrid([longitude = 0, latitude = 0]) {
  return [Math.round((longitude - grid.west) / grid.step), Math.round((latitude - grid.south) / grid.step)];
}
