export { codelistTable } from "./codelist-table.js";
export { recordTable, type TableOptions } from "./record-table.js";
export {
  type RecordsFrom,
  type ReportingViewOptions,
  reportingViews,
  type TableColumn,
} from "./reporting-views.js";
export type { ReportingView } from "./view-text.js";
