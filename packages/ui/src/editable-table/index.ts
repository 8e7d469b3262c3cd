export {
  type CellKind,
  type CellKit,
  type CellReading,
  type ColumnWords,
  type NumberColumnWords,
  numberColumn,
  type SelectColumnWords,
  selectColumn,
  type TableColumn,
  type TableOption,
  textColumn,
} from "./column.js";
export { dateColumn } from "./dateColumn.js";
export { EditableTable, type EditableTableProps, type TableCellError } from "./EditableTable.js";
export { emptyRequiredCells } from "./emptyRequiredCells.js";
export { applyPatches, invertPatches, type TablePatch } from "./patch.js";
export { type CellValue, type EditableRow, isUnread, type UnreadText } from "./row.js";
