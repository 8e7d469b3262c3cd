/** `[longitude, latitude]` in degrees (WGS 84): east comes first, as in GeoJSON. */
export type Position = readonly [longitude: number, latitude: number];

/** A line on the grid: its first point counted from `transform.translate`, then steps from point to point. */
export type ProvinceArc = readonly (readonly [number, number])[];

/** The arcs along one closed outline, clockwise; `~n` is arc `n` taken backwards. */
export type ProvinceRing = readonly number[];

/** The shape of one province. `id` is its two-digit official code (DOPA / TIS 1099). */
export type ProvinceShape =
  | { readonly type: "Polygon"; readonly id: string; readonly arcs: readonly ProvinceRing[] }
  | { readonly type: "MultiPolygon"; readonly id: string; readonly arcs: readonly (readonly ProvinceRing[])[] };

/**
 * The 77 provinces as a TopoJSON `Topology` (TopoJSON specification 1.0, quantised): d3-geo, topojson-client and map
 * libraries read it as it is (but topojson-client's `merge` writes into it: give it a `structuredClone`). A border is
 * stored once and both provinces refer to it, so there are no gaps between them.
 */
export interface ProvinceTopology {
  readonly type: "Topology";
  /** West, south, east, north, in degrees. */
  readonly bbox: readonly [number, number, number, number];
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  readonly objects: {
    readonly provinces: { readonly type: "GeometryCollection"; readonly geometries: readonly ProvinceShape[] };
  };
  readonly arcs: readonly ProvinceArc[];
}

/** Every outline of a shape, island by island. No province has a hole. */
export function ringsOf(shape: ProvinceShape): readonly ProvinceRing[] {
  return shape.type === "Polygon" ? shape.arcs : shape.arcs.flat();
}

/** The number of an arc, whichever way round it is taken. */
export function arcNumber(reference: number): number {
  return reference < 0 ? ~reference : reference;
}
