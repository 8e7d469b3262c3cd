import { markPath, seriesNumber } from "./seriesLook.js";

/** The mark of a series in a legend: its shape and its colour. Hidden from assistive technology: the name is beside it. */
export function SeriesMark({ at }: { readonly at: number }) {
  return (
    <svg className="saan-chart-mark" viewBox="-8 -8 16 16" aria-hidden="true" data-series={seriesNumber(at)}>
      <path d={markPath(at, 6)} />
    </svg>
  );
}
