import type { th } from "./th.js";

export const en = {
  "indicatorTable.indicator": "Indicator",
  "indicatorTable.baseline": "Baseline",
  "indicatorTable.target": "Target",
  "indicatorTable.latest": "Latest",
  "indicatorTable.trend": "Trend",
  "indicatorTable.state": "Against target",
  "indicatorTable.absent": "No data",
  "indicatorTable.noTarget": "None set",
  "indicatorTable.empty": "No indicators yet",
} satisfies Record<keyof typeof th, string>;
