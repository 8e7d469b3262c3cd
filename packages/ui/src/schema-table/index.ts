export { matches, type SchemaFilterEntry, type SchemaFilterValue } from "./matches.js";
export { SchemaFilter, type SchemaFilterProps } from "./SchemaFilter.js";
export { SchemaFilterOutline, type SchemaFilterOutlineProps } from "./SchemaFilterOutline.js";
export { type SchemaColumnsOptions, schemaColumns } from "./schemaColumns.js";
export type { TableFieldChoice } from "./tableFields.js";
