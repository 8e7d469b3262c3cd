export type { ChartSeries } from "../chart/chartData.js";
export { BarChart, type BarChartProps } from "./BarChart.js";
