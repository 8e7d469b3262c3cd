import { arcNumber, type ProvinceRing } from "./topology.js";

/** A point of a path, in whole units of its last decimal. */
type PathPoint = readonly [number, number];

/** SVG path data of closed rings. `precision` is how many of the points' units make one of the drawing's. */
export function writeRings(
  rings: readonly ProvinceRing[],
  arcs: readonly (readonly PathPoint[])[],
  precision: number,
): string {
  return rings.map((ring) => `${writeLine(pointsAlong(ring, arcs), precision)}Z`).join("");
}

/** SVG path data of open lines. */
export function writeLines(lines: readonly (readonly PathPoint[])[], precision: number): string {
  return lines.map((line) => writeLine(line, precision)).join("");
}

/** The points of a ring without the last, which is the first again. */
function pointsAlong(ring: ProvinceRing, arcs: readonly (readonly PathPoint[])[]): PathPoint[] {
  return ring.flatMap((reference) => {
    const forwards = arcs[arcNumber(reference)] ?? [];
    const arc = reference < 0 ? [...forwards].reverse() : forwards;
    // Every arc begins where the one before ended.
    return arc.slice(0, -1);
  });
}

/** `M` and the first point, then `l` and the steps: relative numbers are short. */
function writeLine([start = [0, 0], ...rest]: readonly PathPoint[], precision: number): string {
  let [x, y] = start;
  const steps = rest.map(([nextX, nextY]) => {
    const step = `${(nextX - x) / precision},${(nextY - y) / precision}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${start[0] / precision},${start[1] / precision}l${steps.join(" ")}`;
}
