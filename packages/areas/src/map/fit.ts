import type { Position, ProvinceTopology } from "./topology.js";

/** The box a map is drawn into, in the units of the `viewBox`. What is not a number from 1 to 100,000 counts as not given. */
export interface MapSize {
  /** Default: what the height asks for, or 600. */
  readonly width?: number;
  /** Default: what the width asks for; the country is 1.82 times as high as wide. */
  readonly height?: number;
  /** Left free on every side, so that the outermost line is not cut off. Default 1. */
  readonly padding?: number;
}

/** A point of a drawing: units from its left and from its top. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** A box and where a position falls in it. */
export interface Fit {
  readonly width: number;
  readonly height: number;
  /** Units in a degree of latitude. */
  readonly scale: number;
  readonly project: (position: Position) => MapPoint;
}

const DEFAULT_WIDTH = 600;
const DEFAULT_PADDING = 1;
const LARGEST = 100_000;

/**
 * How long a degree of longitude is beside one of latitude at 13° N, the middle of the country: 108.4 km to 110.6 km on
 * the WGS 84 ellipsoid.
 *
 * The projection is equirectangular with this as its standard parallel: north is up everywhere, meridians and parallels
 * are straight, and shapes are at most 4 % too wide (Chiang Rai) or 2 % too narrow (Yala), which no eye sees on a map of
 * this size. It needs no trigonometry at run time, so every browser draws the same bytes.
 */
export const EAST_BESIDE_NORTH = 0.98;

/** Fits the country into a box, in its middle, with nothing cut off. */
export function fitMap([west, south, east, north]: ProvinceTopology["bbox"], size: MapSize = {}): Fit {
  const across = (east - west) * EAST_BESIDE_NORTH;
  const down = north - south;
  const givenHeight = asLength(size?.height);
  const givenWidth = asLength(size?.width) ?? (givenHeight === undefined ? DEFAULT_WIDTH : undefined);
  const padding = asPadding(size?.padding, Math.min(givenWidth ?? LARGEST, givenHeight ?? LARGEST));
  const scale = Math.min(
    givenWidth === undefined ? Number.POSITIVE_INFINITY : (givenWidth - 2 * padding) / across,
    givenHeight === undefined ? Number.POSITIVE_INFINITY : (givenHeight - 2 * padding) / down,
  );
  const width = givenWidth ?? Math.ceil(across * scale + 2 * padding);
  const height = givenHeight ?? Math.ceil(down * scale + 2 * padding);
  const left = (width - across * scale) / 2;
  const top = (height - down * scale) / 2;
  return {
    width,
    height,
    scale,
    project: ([longitude, latitude]) => ({
      x: left + (longitude - west) * EAST_BESIDE_NORTH * scale,
      y: top + (north - latitude) * scale,
    }),
  };
}

function asLength(stated: unknown): number | undefined {
  return typeof stated === "number" && stated >= 1 && stated <= LARGEST ? stated : undefined;
}

/** The padding as given when it leaves room for a map in `side`. */
function asPadding(stated: unknown, side: number): number {
  const fits = (padding: unknown): padding is number =>
    typeof padding === "number" && padding >= 0 && 2 * padding < side;
  if (fits(stated)) return stated;
  return fits(DEFAULT_PADDING) ? DEFAULT_PADDING : 0;
}
