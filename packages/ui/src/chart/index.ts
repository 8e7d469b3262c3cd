export type { ChartData, ChartSeries } from "./chartData.js";
