import type { Position, ProvinceArc, ProvinceRing, ProvinceShape, ProvinceTopology } from "./topology.js";

/** What `scripts/map/build-map.mjs` writes: the grid in degrees and three columns of text. */
export interface MapColumns {
  readonly west: number;
  readonly south: number;
  readonly step: number;
  readonly arcs: string;
  readonly shapes: string;
  readonly labels: string;
}

type GridPoint = readonly [number, number];

// The alphabet of scripts/map/columns.mjs: "#" to "~" without the backslash; the first 70 letters end a number.
const FIRST_LETTER = 35;
const BACKSLASH = 92;
const ENDING = 70;
const CONTINUING = 21;

/** The map the columns hold, frozen through and through. */
export function readTopology({ west, south, step, arcs, shapes }: MapColumns): ProvinceTopology {
  const lines = readLines(arcs);
  return Object.freeze({
    type: "Topology",
    bbox: boxOf(lines, { west, south, step }),
    transform: Object.freeze({
      scale: Object.freeze([step, step] as const),
      translate: Object.freeze([west, south] as const),
    }),
    objects: Object.freeze({
      provinces: Object.freeze({
        type: "GeometryCollection",
        geometries: Object.freeze(shapes.split("/").map(readShape)),
      }),
    }),
    arcs: lines,
  } as const satisfies ProvinceTopology);
}

/** The label positions, one for every shape, in the same order. */
export function readLabels({ west, south, step, labels }: MapColumns): Position[] {
  return readLines(labels).map(([[x, y] = [0, 0]]) => Object.freeze([degrees(west, x, step), degrees(south, y, step)]));
}

/** Lines of steps; the first step of a line comes from the end of the line before. */
function readLines(column: string): readonly ProvinceArc[] {
  let x = 0;
  let y = 0;
  const lines = column.split(" ").map((line) => {
    const numbers = readNumbers(line);
    const points: GridPoint[] = [];
    for (let at = 0; at < numbers.length; at += 2) {
      const [east = 0, north = 0] = [numbers[at], numbers[at + 1]];
      x += east;
      y += north;
      points.push(Object.freeze(at === 0 ? ([x, y] as const) : ([east, north] as const)));
    }
    return Object.freeze(points);
  });
  return Object.freeze(lines);
}

function readNumbers(letters: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let worth = 1;
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    const digit = code - FIRST_LETTER - (code > BACKSLASH ? 1 : 0);
    number += worth * digit;
    worth *= CONTINUING;
    if (digit >= ENDING) continue;
    // Even numbers are 0, 1, 2 …, odd ones -1, -2 …
    numbers.push(number % 2 === 0 ? number / 2 : -(number + 1) / 2);
    number = 0;
    worth = 1;
  }
  return numbers;
}

function readShape(column: string): ProvinceShape {
  const [id = "", polygons = ""] = column.split(":");
  const rings: ProvinceRing[] = polygons.split(";").map((arcs) => Object.freeze(arcs.split(",").map(Number)));
  if (rings.length === 1) return Object.freeze({ type: "Polygon", id, arcs: Object.freeze(rings) });
  return Object.freeze({ type: "MultiPolygon", id, arcs: Object.freeze(rings.map((ring) => Object.freeze([ring]))) });
}

function boxOf(lines: readonly ProvinceArc[], { west, south, step }: Pick<MapColumns, "west" | "south" | "step">) {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const line of lines) {
    let [x, y] = [0, 0];
    for (const [east, north] of line) {
      x += east;
      y += north;
      xs.push(x);
      ys.push(y);
    }
  }
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  return Object.freeze([
    degrees(west, left, step),
    degrees(south, bottom, step),
    degrees(west, right, step),
    degrees(south, top, step),
  ] as const);
}

// Rounded because 97.3 + 21 * 0.0025 is 97.35249999999999.
function degrees(from: number, steps: number, step: number): number {
  return Math.round((from + steps * step) * 10_000) / 10_000;
}
