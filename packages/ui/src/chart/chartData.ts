import { nice, ticks } from "d3-array";
import { round } from "./round.js";

/** One row of figures that belong together: an area over the years, this year over the areas. */
export interface ChartSeries {
  readonly key: string;
  readonly name: string;
  /** In the order of the categories. `null` is a gap: nobody measured, which is not nought. */
  readonly values: readonly (number | null)[];
}

/** What every chart is made of. */
export interface ChartData {
  /**
   * What is compared, in order. An ISO date, also one that stops at the month or the year (`2023`, `2023-08`), is shown in
   * the calendar of the surroundings; anything else as it is.
   */
  readonly categories: readonly string[];
  /** The rows of figures, in the order of the legend. */
  readonly series: readonly ChartSeries[];
}

/** A linear scale from values to a length in pixels, with the round values that its axis names. */
export interface Scale {
  readonly ticks: readonly number[];
  position(value: number): number;
}

/** All values that were measured. */
export function measuredValues(series: readonly ChartSeries[]): readonly number[] {
  return series.flatMap(({ values }) =>
    values.filter((value): value is number => value !== null && Number.isFinite(value)),
  );
}

const DUST = 1e-12;

/**
 * A scale that holds all values. Bars are read by their length, so theirs begins at nought; that of dots and lines only
 * when it is near. Values all alike get room around them.
 *
 * @param length pixels from the lowest to the highest value
 */
export function scaleOf(
  values: readonly number[],
  length: number,
  { fromZero }: { readonly fromZero: boolean },
): Scale {
  let low = values.length > 0 ? Math.min(...values) : 0;
  let high = values.length > 0 ? Math.max(...values) : 1;
  if (fromZero || (low > 0 && low < (high - low) * 2)) low = Math.min(0, low);
  if (fromZero) high = Math.max(0, high);
  // Values that differ by dust only are alike: no axis could name a step between them.
  if (high - low <= DUST * Math.max(1, Math.abs(low), Math.abs(high))) high = low + Math.max(1, Math.abs(low));
  const [from = low, to = high] = nice(low, high, 4);
  return {
    ticks: ticks(from, to, 4),
    position: (value) => round(((value - from) / (to - from)) * length),
  };
}
