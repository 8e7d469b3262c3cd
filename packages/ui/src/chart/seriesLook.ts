import { round } from "./round.js";

/** How many colours there are before they begin again; shapes and dashes begin again elsewhere, so pairs stay different. */
const COLOURS = 8;

/** The number of a series' colour, from 1, for `data-series`. */
export function seriesNumber(at: number): number {
  return (at % COLOURS) + 1;
}

const shapes: readonly (readonly (readonly [angle: number, reach: number])[])[] = [
  regular(24, 0, 0.95), // round
  regular(4, 45, 1.15), // square
  regular(3, -90, 1.25), // triangle
  regular(4, 0, 1.25), // diamond
  regular(3, 90, 1.25), // triangle on its tip
  star(5), // star
  regular(6, 0, 1.1), // hexagon
];

/** The outline of the mark of a series around 0, 0: colour alone tells nothing to who does not see it. */
export function markPath(at: number, radius: number): string {
  const shape = shapes[at % shapes.length] ?? [];
  const corners = shape.map(([angle, reach]) => {
    const turn = (angle / 180) * Math.PI;
    return `${round(Math.cos(turn) * reach * radius)} ${round(Math.sin(turn) * reach * radius)}`;
  });
  return `M${corners.join("L")}Z`;
}

function regular(corners: number, first: number, reach: number): (readonly [number, number])[] {
  return Array.from({ length: corners }, (_, at) => [first + (at * 360) / corners, reach] as const);
}

function star(points: number): (readonly [number, number])[] {
  return Array.from({ length: points * 2 }, (_, at) => [-90 + (at * 180) / points, at % 2 === 0 ? 1.35 : 0.6] as const);
}

const dashes = ["none", "8 4", "2 4", "12 4 2 4", "5 3", "1 3", "10 3 3 3"];

/** The dashes of the line of a series. */
export function lineDash(at: number): string {
  return dashes[at % dashes.length] ?? "none";
}

/** How a bar of a series is hatched: lines at an angle, a distance apart. The first is plain. */
export interface Hatch {
  readonly angle: number;
  readonly gap: number;
}

const hatches: readonly (Hatch | undefined)[] = [
  undefined,
  { angle: 45, gap: 6 },
  { angle: -45, gap: 6 },
  { angle: 90, gap: 5 },
  { angle: 0, gap: 5 },
  { angle: 45, gap: 3 },
  { angle: -45, gap: 3 },
];

export function hatchOf(at: number): Hatch | undefined {
  return hatches[at % hatches.length];
}
