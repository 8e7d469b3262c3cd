"use client";

import type { ChartWords } from "../chart/useChartWords.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import type { Shade } from "./shades.js";
import { th } from "./th.js";

/** Which shade stands for which values, and the look of a province without one. Renders a `<ul>`. */
export function MapLegend({ shades, words }: { readonly shades: readonly Shade[]; readonly words: ChartWords }) {
  const messages = useMessages(th, en);
  return (
    <ul className="saan-chart-legend">
      {shades.map(({ from, to }, at) => (
        <li key={from}>
          <Swatch shade={at + 1} />{" "}
          {from === to
            ? words.number(from)
            : fill(messages["provinceMap.range"], { from: words.number(from), to: words.number(to) })}
        </li>
      ))}
      <li>
        <Swatch shade={0} /> {messages["provinceMap.noData"]}
      </li>
    </ul>
  );
}

function Swatch({ shade }: { readonly shade: number }) {
  return (
    <svg className="saan-chart-mark" viewBox="0 0 16 16" aria-hidden="true">
      <rect className="saan-province-map-province" data-shade={shade} x={1} y={1} width={14} height={14} rx={2} />
    </svg>
  );
}
