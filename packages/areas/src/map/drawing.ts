import { EAST_BESIDE_NORTH, fitMap, type MapPoint, type MapSize } from "./fit.js";
import { writeLines, writeRings } from "./path.js";
import { arcNumber, type Position, type ProvinceTopology, ringsOf } from "./topology.js";

/** One province in a drawing. */
export interface ProvincePath {
  /** Two digits, DOPA / TIS 1099. */
  readonly code: string;
  /** The `d` of an SVG `<path>`: closed outlines, each island one of its own. */
  readonly d: string;
  /** Where a label, a number or a symbol stands: well inside the province's largest part. */
  readonly label: MapPoint;
}

/** The map at one size, ready for an `<svg>`. */
export interface ProvinceDrawing {
  readonly width: number;
  readonly height: number;
  /** `0 0 width height`. */
  readonly viewBox: string;
  /** The 77, in code order. */
  readonly paths: readonly ProvincePath[];
  /** The `d` of the borders between provinces, each drawn once: a line over filled shapes that is not twice as dark. */
  readonly borders: string;
  /** The `d` of the country's own outline: coasts, islands and the frontier. */
  readonly outline: string;
  /** Where a place stands in the drawing, for a pin; `undefined` unless both are numbers. Outside the country it points outside. */
  project(position: Position): MapPoint | undefined;
}

/** What a drawing is made from. */
export interface DrawnMap {
  readonly topology: ProvinceTopology;
  /** The arcs in degrees, in the topology's order; so are the labels of its shapes. */
  readonly lines: readonly (readonly Position[])[];
  readonly labels: readonly Position[];
  /** How many provinces each arc bounds: 1 or 2. */
  readonly sides: readonly number[];
}

/** Draws the map into a box. */
export function drawMap({ topology, lines, labels, sides }: DrawnMap, size?: MapSize): ProvinceDrawing {
  const { width, height, scale, project } = fitMap(topology.bbox, size);
  const precision = precisionFor(scale * topology.transform.scale[0] * EAST_BESIDE_NORTH);
  const round = ({ x, y }: MapPoint): MapPoint =>
    Object.freeze({ x: Math.round(x * precision) / precision, y: Math.round(y * precision) / precision });
  // Whole numbers of the last decimal: neighbours round alike, and steps between them do not drift.
  const arcs = lines.map((line) =>
    line.map((position): readonly [number, number] => {
      const { x, y } = project(position);
      return [Math.round(x * precision), Math.round(y * precision)];
    }),
  );
  const paths = topology.objects.provinces.geometries.flatMap((shape, index) => {
    const label = labels[index];
    if (!label) return [];
    const d = writeRings(ringsOf(shape), arcs, precision);
    return Object.freeze({ code: shape.id, d, label: round(project(label)) });
  });
  const bounding = (count: number) =>
    writeLines(
      arcs.filter((_, index) => sides[index] === count),
      precision,
    );
  return Object.freeze({
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    paths: Object.freeze(paths),
    borders: bounding(2),
    outline: bounding(1),
    project: (position: Position) => (isPosition(position) ? round(project(position)) : undefined),
  });
}

/** The arcs of a topology in degrees. */
export function readPositions({ arcs, transform }: ProvinceTopology): Position[][] {
  const [stepEast, stepNorth] = transform.scale;
  const [west, south] = transform.translate;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([east, north]): Position => {
      x += east;
      y += north;
      return [west + x * stepEast, south + y * stepNorth];
    });
  });
}

/** For every arc, the codes of the provinces on its sides. */
export function readSides({ arcs, objects }: ProvinceTopology): string[][] {
  const sides = arcs.map((): string[] => []);
  for (const shape of objects.provinces.geometries) {
    for (const reference of ringsOf(shape).flat()) sides[arcNumber(reference)]?.push(shape.id);
  }
  return sides;
}

/** 10 for one decimal, 100 for two: fine enough that two points of the grid never become one. */
function precisionFor(unitsPerStep: number): number {
  let precision = 10;
  while (precision * unitsPerStep < 1) precision *= 10;
  return precision;
}

function isPosition(stated: unknown): stated is Position {
  return Array.isArray(stated) && Number.isFinite(stated[0]) && Number.isFinite(stated[1]);
}
