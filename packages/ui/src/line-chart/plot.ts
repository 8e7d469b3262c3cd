import { type ChartData, measuredValues, type Scale, scaleOf } from "../chart/chartData.js";
import { round } from "../chart/round.js";

/** The lines of a chart in pixels, from the top left of the drawing. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  /** Where the area of the lines begins and ends. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly scale: Scale;
  /** The places of the categories, left to right. */
  readonly across: readonly number[];
  /** The path of each series; a gap breaks it. */
  readonly paths: readonly string[];
  /** Which categories have room for their name below. */
  readonly named: readonly number[];
  down(value: number): number;
}

const HEIGHT = 260;
const TOP = 14;
const BELOW = 30;
/** Pixels that a name below needs. */
const NAME = 76;

/** Lays the lines of the data out in a width. */
export function layPlot({ categories, series }: ChartData, width: number): Plot {
  const left = 52;
  const right = Math.max(left + 60, width - 16);
  const bottom = HEIGHT - BELOW;
  const scale = scaleOf(measuredValues(series), bottom - TOP, { fromZero: false });
  const step = categories.length > 1 ? (right - left) / (categories.length - 1) : 0;
  const across = categories.map((_, at) => round(categories.length > 1 ? left + at * step : (left + right) / 2));
  const down = (value: number) => round(bottom - scale.position(value));
  return {
    width,
    height: HEIGHT,
    left,
    right,
    bottom,
    scale,
    across,
    down,
    paths: series.map(({ values }) => pathOf(values, across, down)),
    named: namedPlaces(categories.length, right - left),
  };
}

function pathOf(
  values: readonly (number | null)[],
  across: readonly number[],
  down: (value: number) => number,
): string {
  let pen = "M";
  let path = "";
  for (const [at, x] of across.entries()) {
    const value = values[at] ?? null;
    if (value === null) {
      pen = "M";
      continue;
    }
    path += `${pen}${x} ${down(value)}`;
    pen = "L";
  }
  return path;
}

/** Every so many categories, counted from the last, which is the newest and always named. */
function namedPlaces(count: number, room: number): readonly number[] {
  const every = Math.max(1, Math.ceil((count * NAME) / Math.max(room, 1)));
  return Array.from({ length: count }, (_, at) => at).filter((at) => (count - 1 - at) % every === 0);
}

/** The category nearest to a place in the drawing. */
export function nearest(across: readonly number[], x: number): number {
  let best = 0;
  for (const [at, place] of across.entries()) {
    if (Math.abs(place - x) < Math.abs((across[best] ?? 0) - x)) best = at;
  }
  return best;
}
