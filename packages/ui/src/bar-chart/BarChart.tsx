"use client";

import { forwardRef, useId, useRef } from "react";
import { ChartFrame, type ChartProps } from "../chart/ChartFrame.js";
import { measuredValues, scaleOf } from "../chart/chartData.js";
import { hatchOf, seriesNumber } from "../chart/seriesLook.js";
import { useChartWords } from "../chart/useChartWords.js";
import { useWidth } from "../chart/useWidth.js";

export interface BarChartProps extends ChartProps {}

const THICK = 20;
const GAP = 4;
/** Room at the end of the longest bar for its figure. */
const FIGURE = 96;

/**
 * Amounts as lying bars from nought, each with its figure at its end: names of places are long, and lie easier than they
 * stand. Series are told apart by hatching as well as colour.
 * Renders a `<figure>`.
 */
export const BarChart = forwardRef<HTMLElement, BarChartProps>(function BarChart(props, ref) {
  const { caption, categories, series, unit } = props;
  const words = useChartWords(unit);
  const list = useRef<HTMLUListElement>(null);
  const width = useWidth(list, 640);
  const id = useId();
  const scale = scaleOf(measuredValues(series), Math.max(40, width - FIGURE), { fromZero: true });
  const zero = scale.position(0);
  const height = series.length * (THICK + GAP) - GAP;
  return (
    <ChartFrame {...props} ref={ref} words={words}>
      <ul className="saan-chart-rows" ref={list} aria-label={words.summary(caption, series, categories.length)}>
        {categories.map((category, row) => (
          <li key={category}>
            <span className="saan-chart-name">{words.category(category)}</span>
            <svg
              className="saan-chart-drawing"
              direction="ltr"
              viewBox={`0 0 ${width} ${height}`}
              width={width}
              height={height}
              aria-hidden="true"
            >
              {series.map(({ key, values }, at) => {
                const value = values[row] ?? null;
                const end = scale.position(value ?? 0);
                const top = at * (THICK + GAP);
                return (
                  <g key={key} data-series={seriesNumber(at)}>
                    {value !== null && (
                      <>
                        <rect x={Math.min(zero, end)} y={top} width={Math.abs(end - zero)} height={THICK} rx={2} />
                        {hatchOf(at) && (
                          <rect
                            className="saan-bar-chart-hatch"
                            x={Math.min(zero, end)}
                            y={top}
                            width={Math.abs(end - zero)}
                            height={THICK}
                            fill={`url(#${id}-${at})`}
                          />
                        )}
                      </>
                    )}
                    <text x={value === null ? zero : Math.max(zero, end) + 6} y={top + THICK / 2} dy="0.35em">
                      {value === null ? words.messages["chart.gap"] : words.number(value)}
                    </text>
                  </g>
                );
              })}
            </svg>
            <span className="saan-visually-hidden">
              {series
                .map(({ name, values }) =>
                  series.length > 1 ? `${name} ${words.value(values[row])}` : words.value(values[row]),
                )
                .join(", ")}
            </span>
          </li>
        ))}
      </ul>
      <svg className="saan-bar-chart-hatches" width="0" height="0" aria-hidden="true">
        <defs>
          {series.map(({ key }, at) => {
            const hatch = hatchOf(at);
            return hatch ? (
              <pattern
                key={key}
                id={`${id}-${at}`}
                width={hatch.gap}
                height={hatch.gap}
                patternUnits="userSpaceOnUse"
                patternTransform={`rotate(${hatch.angle})`}
              >
                <line className="saan-bar-chart-thread" y2={hatch.gap} />
              </pattern>
            ) : null;
          })}
        </defs>
      </svg>
    </ChartFrame>
  );
});
