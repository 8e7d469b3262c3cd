"use client";

import { Fragment, forwardRef, type PointerEvent, useRef, useState } from "react";
import { ChartFrame, type ChartProps } from "../chart/ChartFrame.js";
import { lineDash, markPath, seriesNumber } from "../chart/seriesLook.js";
import { useChartWords } from "../chart/useChartWords.js";
import { useWidth } from "../chart/useWidth.js";
import { layPlot, nearest } from "./plot.js";

export interface LineChartProps extends ChartProps {}

/**
 * Figures over time as lines. A slider below goes from point to point, by finger, arrow keys or screen reader, and the
 * figures of that point are said in words. Lines are told apart by dashes and marks as well as colour.
 * Renders a `<figure>`.
 */
export const LineChart = forwardRef<HTMLElement, LineChartProps>(function LineChart(props, ref) {
  const { caption, categories, series, unit } = props;
  const words = useChartWords(unit);
  const body = useRef<HTMLDivElement>(null);
  const width = useWidth(body, 640);
  const plot = layPlot({ categories, series }, width);
  const last = categories.length - 1;
  const [chosen, setChosen] = useState<number>();
  const at = Math.min(chosen ?? last, last);
  const place = words.category(categories[at] ?? "");
  const figures = series.map(({ key, name, values }) => ({
    key,
    of: series.length > 1 ? `${name} ` : "",
    figure: words.value(values[at]),
  }));
  const spoken = `${place}: ${figures.map(({ of, figure }) => of + figure).join(", ")}`;

  const point = ({ currentTarget, clientX }: PointerEvent<SVGSVGElement>) => {
    const box = currentTarget.getBoundingClientRect();
    setChosen(nearest(plot.across, ((clientX - box.left) / box.width) * plot.width));
  };

  return (
    <ChartFrame {...props} ref={ref} words={words}>
      <div ref={body}>
        <svg
          className="saan-chart-drawing"
          direction="ltr"
          viewBox={`0 0 ${plot.width} ${plot.height}`}
          width={plot.width}
          height={plot.height}
          role="img"
          aria-label={words.summary(caption, series, categories.length)}
          onPointerMove={point}
          onPointerDown={point}
        >
          {plot.scale.ticks.map((tick) => (
            <g key={tick}>
              <line
                className="saan-chart-axis"
                x1={plot.left}
                x2={plot.right}
                y1={plot.down(tick)}
                y2={plot.down(tick)}
              />
              <text x={plot.left - 8} y={plot.down(tick)} dy="0.35em" textAnchor="end">
                {words.number(tick)}
              </text>
            </g>
          ))}
          {plot.named.map((place) => (
            <text
              key={categories[place]}
              x={plot.across[place]}
              y={plot.bottom + 22}
              textAnchor={place === last && last > 0 ? "end" : place === 0 && last > 0 ? "start" : "middle"}
            >
              {words.category(categories[place] ?? "")}
            </text>
          ))}
          <line
            className="saan-line-chart-cursor"
            x1={plot.across[at]}
            x2={plot.across[at]}
            y1={plot.down(plot.scale.ticks.at(-1) ?? 0)}
            y2={plot.bottom}
          />
          {series.map(({ key, values }, line) => (
            <g key={key} data-series={seriesNumber(line)}>
              <path className="saan-line-chart-line" d={plot.paths[line]} strokeDasharray={lineDash(line)} />
              {values.map((value, place) =>
                value === null || plot.across[place] === undefined ? null : (
                  <path
                    key={categories[place]}
                    className="saan-line-chart-dot"
                    d={markPath(line, place === at ? 6 : 4)}
                    transform={`translate(${plot.across[place]} ${plot.down(value)})`}
                  />
                ),
              )}
            </g>
          ))}
        </svg>
        {last > 0 && (
          <input
            className="saan-line-chart-slider"
            type="range"
            // Along the drawing, which runs from left to right on every page.
            dir="ltr"
            min={0}
            max={last}
            step={1}
            value={at}
            aria-label={`${words.messages["chart.read"]}: ${caption}`}
            aria-valuetext={spoken}
            onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
          />
        )}
        <p className="saan-line-chart-reading" aria-hidden="true">
          {place}:
          {figures.map(({ key, of, figure }, number) => (
            <Fragment key={key}>
              {" "}
              <span className="saan-line-chart-figure">
                {of}
                {figure}
                {number < figures.length - 1 && ","}
              </span>
            </Fragment>
          ))}
        </p>
      </div>
    </ChartFrame>
  );
});
