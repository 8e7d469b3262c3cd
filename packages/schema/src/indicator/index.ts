export { type IndicatorFramework, indicatorFramework, indicatorFrameworkSchema } from "./indicator-framework.js";
