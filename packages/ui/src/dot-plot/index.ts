export type { ChartSeries } from "../chart/chartData.js";
export { DotPlot, type DotPlotProps } from "./DotPlot.js";
