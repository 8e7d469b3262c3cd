"use client";

import { forwardRef, useRef } from "react";
import { ChartFrame, type ChartProps } from "../chart/ChartFrame.js";
import { measuredValues, scaleOf } from "../chart/chartData.js";
import { markPath, seriesNumber } from "../chart/seriesLook.js";
import { useChartWords } from "../chart/useChartWords.js";
import { useWidth } from "../chart/useWidth.js";

export interface DotPlotProps extends ChartProps {}

const HEIGHT = 24;
const EDGE = 12;

/**
 * Two or three values of each row on one line: a baseline and now, men and women, plan and result. The thread between them
 * is the difference, which bars side by side hide.
 * Renders a `<figure>`.
 */
export const DotPlot = forwardRef<HTMLElement, DotPlotProps>(function DotPlot(props, ref) {
  const { caption, categories, series, unit } = props;
  const words = useChartWords(unit);
  const list = useRef<HTMLUListElement>(null);
  const width = useWidth(list, 640);
  const scale = scaleOf(measuredValues(series), Math.max(40, width - 2 * EDGE), { fromZero: false });
  const place = (value: number) => EDGE + scale.position(value);
  return (
    <ChartFrame {...props} ref={ref} words={words}>
      <ul className="saan-chart-rows" ref={list} aria-label={words.summary(caption, series, categories.length)}>
        {categories.map((category, row) => {
          const measured = measuredValues(series.map((one) => ({ ...one, values: [one.values[row] ?? null] })));
          return (
            <li key={category}>
              <span className="saan-dot-plot-head">
                <span>{words.category(category)}</span>
                <span className="saan-chart-note">
                  {series.map(({ values }) => (values[row] == null ? "–" : words.number(values[row]))).join(" → ")}
                </span>
              </span>
              <svg
                className="saan-chart-drawing"
                viewBox={`0 0 ${width} ${HEIGHT}`}
                width={width}
                height={HEIGHT}
                aria-hidden="true"
              >
                {scale.ticks.map((tick) => (
                  <line key={tick} className="saan-chart-axis" x1={place(tick)} x2={place(tick)} y2={HEIGHT} />
                ))}
                {measured.length > 1 && (
                  <line
                    className="saan-dot-plot-thread"
                    x1={place(Math.min(...measured))}
                    x2={place(Math.max(...measured))}
                    y1={HEIGHT / 2}
                    y2={HEIGHT / 2}
                  />
                )}
                {series.map(({ key, values }, at) =>
                  values[row] == null ? null : (
                    <path
                      key={key}
                      className="saan-dot-plot-dot"
                      data-series={seriesNumber(at)}
                      d={markPath(at, 7)}
                      transform={`translate(${place(values[row])} ${HEIGHT / 2})`}
                    />
                  ),
                )}
              </svg>
              <span className="saan-visually-hidden">
                {series.map(({ name, values }) => `${name} ${words.value(values[row])}`).join(", ")}
              </span>
            </li>
          );
        })}
      </ul>
      <svg className="saan-chart-drawing" viewBox={`0 0 ${width} 24`} width={width} height={24} aria-hidden="true">
        {scale.ticks.map((tick) => (
          <text key={tick} x={place(tick)} y={16} textAnchor="middle">
            {words.number(tick)}
          </text>
        ))}
      </svg>
    </ChartFrame>
  );
});
