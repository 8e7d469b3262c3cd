// The little of the topojson packages that the build of the map and its tests use; they ship no types.

declare module "topojson-client" {
  export function feature(topology: object, object: object): { features: SourceFeature[] };
  export function neighbors(shapes: readonly object[]): number[][];
  export function merge(topology: object, shapes: readonly object[]): { coordinates: number[][][][] };
  export function quantize<T extends object>(topology: T, transform: { scale: number[]; translate: number[] }): T;

  export interface SourceFeature {
    id: string;
    properties: { name: string | null };
    geometry: { type: "Polygon"; coordinates: number[][][] } | { type: "MultiPolygon"; coordinates: number[][][][] };
  }
}

declare module "topojson-server" {
  export function topology(objects: Record<string, object>): object;
}

declare module "topojson-simplify" {
  type Ring = number[][];
  export function presimplify(topology: object, weight: (triangle: Ring) => number): object;
  export function simplify(topology: object, leastWeight: number): object;
  export function planarTriangleArea(triangle: Ring): number;
}
