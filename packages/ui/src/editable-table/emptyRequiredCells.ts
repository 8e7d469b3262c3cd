import type { TableColumn } from "./column.js";
import { cellOf, type EditableRow, isEmptyCell } from "./row.js";

/** Required cells with nothing in them. Rows that are empty as a whole are left out: they were added and not begun. */
export function emptyRequiredCells(
  columns: readonly TableColumn[],
  rows: readonly EditableRow[],
): readonly { readonly row: string; readonly column: string; readonly label: string }[] {
  const required = columns.filter((column) => column.required);
  return rows.flatMap((row) =>
    columns.every(({ key }) => isEmptyCell(cellOf(row, key)))
      ? []
      : required
          .filter(({ key }) => isEmptyCell(cellOf(row, key)))
          .map(({ key, label }) => ({ row: row.key, column: key, label })),
  );
}
