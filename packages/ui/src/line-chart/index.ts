export type { ChartSeries } from "../chart/chartData.js";
export { LineChart, type LineChartProps } from "./LineChart.js";
