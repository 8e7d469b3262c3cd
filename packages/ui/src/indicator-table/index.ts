export { type IndicatorRow, IndicatorTable, type IndicatorTableProps } from "./IndicatorTable.js";
