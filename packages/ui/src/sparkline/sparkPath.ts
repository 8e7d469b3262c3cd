import { round } from "../chart/round.js";

interface Spark {
  readonly path: string;
  /** Where the newest value stands. */
  readonly end: { readonly x: number; readonly y: number } | undefined;
}

const EDGE = 4;

/** The line of some values in a small box, from the oldest at the left to the newest; a gap breaks it. */
export function sparkPath(values: readonly (number | null)[], width: number, height: number): Spark {
  const measured = values.filter((value): value is number => value !== null && Number.isFinite(value));
  const low = Math.min(...measured);
  const span = Math.max(...measured) - low;
  const step = values.length > 1 ? (width - 2 * EDGE) / (values.length - 1) : 0;
  let pen = "M";
  let path = "";
  let end: Spark["end"];
  for (const [at, value] of values.entries()) {
    if (value === null || !Number.isFinite(value)) {
      pen = "M";
      continue;
    }
    const x = round(values.length > 1 ? EDGE + at * step : width / 2);
    const y = round(span === 0 ? height / 2 : height - EDGE - ((value - low) / span) * (height - 2 * EDGE));
    path += `${pen}${x} ${y}`;
    pen = "L";
    end = { x, y };
  }
  return { path, end };
}
