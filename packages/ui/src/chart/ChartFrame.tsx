import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { fill } from "../messages/fill.js";
import { partClass } from "../part/partClass.js";
import { type ChartData, measuredValues } from "./chartData.js";
import { SeriesMark } from "./SeriesMark.js";
import type { ChartWords } from "./useChartWords.js";

/** What every chart can say about itself. */
export interface ChartProps extends ChartData, Omit<ComponentPropsWithoutRef<"figure">, "children"> {
  /** What the figures are of and when, in one sentence. It names the chart. */
  readonly caption: string;
  /** What is counted: `คน`, `ร้อยละ`. */
  readonly unit?: string;
  /** Below the chart: where the figures come from, what must be known to read them. */
  readonly note?: ReactNode;
}

interface ChartFrameProps extends ChartProps {
  readonly words: ChartWords;
  readonly children: ReactNode;
}

/**
 * Caption, legend, drawing, the figures as a table, and a note. The table is there for everybody: for a screen reader, for
 * copying, and for who wants the number and not the picture.
 * Renders a `<figure>`.
 */
export const ChartFrame = forwardRef<HTMLElement, ChartFrameProps>(function ChartFrame(
  { caption, categories, series, unit, note, words, className, children, ...props },
  ref,
) {
  const isEmpty = categories.length === 0 || measuredValues(series).length === 0;
  return (
    <figure {...props} ref={ref} className={partClass("saan-chart", className)}>
      <figcaption className="saan-chart-caption">
        {caption}
        {unit && <span className="saan-chart-note"> ({fill(words.messages["chart.unit"], { unit })})</span>}
      </figcaption>
      {isEmpty ? (
        <p className="saan-chart-note">{words.messages["chart.empty"]}</p>
      ) : (
        <>
          {series.length > 1 && (
            <ul className="saan-chart-legend">
              {series.map(({ key, name }, at) => (
                <li key={key}>
                  <SeriesMark at={at} /> {name}
                </li>
              ))}
            </ul>
          )}
          {children}
          <FiguresTable caption={caption} categories={categories} series={series} words={words} />
        </>
      )}
      {note && <div className="saan-chart-note">{note}</div>}
    </figure>
  );
});

function FiguresTable({ caption, categories, series, words }: ChartData & Pick<ChartFrameProps, "caption" | "words">) {
  return (
    <details className="saan-chart-figures">
      <summary className="saan-chart-summary">{words.messages["chart.table"]}</summary>
      <div className="saan-chart-scroll">
        <table>
          <caption className="saan-visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.messages["chart.category"]}</th>
              {series.map(({ key, name }) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {categories.map((category, at) => (
              <tr key={category}>
                <th scope="row">{words.category(category)}</th>
                {series.map(({ key, values }) => (
                  <td key={key}>{words.value(values[at])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
