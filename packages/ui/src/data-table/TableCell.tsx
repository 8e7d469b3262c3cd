"use client";

import type { ReactNode } from "react";
import { Tag } from "../tag/Tag.js";
import { cellText } from "./cellText.js";
import { type AnyColumn, alignOf, cellValue, titleColumn } from "./column.js";
import { roles } from "./roles.js";
import { useTableModel } from "./TableContext.js";

interface TableCellProps {
  readonly column: AnyColumn;
  readonly row: unknown;
}

function CellContent({ column, row }: TableCellProps): ReactNode {
  const { words, messages } = useTableModel();
  if (column.cell) return column.cell(row);
  const text = cellText(column, row, words);
  if (text === "") return <span className="saan-data-table-absent">{messages["dataTable.notStated"]}</span>;
  if (column.kind === "tag") return <Tag tone={column.tone?.(row)}>{text}</Tag>;
  if (column.kind === "date") return <time dateTime={String(cellValue(column, row))}>{text}</time>;
  return text;
}

/** One cell; that of the column which names the row is its head. Renders a `<td>`, or a `<th>`. */
export function TableCell({ column, row }: TableCellProps) {
  const { shown, rowHref } = useTableModel();
  const names = column === titleColumn(shown);
  const content = <CellContent column={column} row={row} />;
  const shared = {
    className: "saan-data-table-cell",
    "data-align": alignOf(column),
    "data-kind": column.kind,
    "data-phone": names ? "title" : column.phone === "title" ? undefined : column.phone,
  };
  if (!names) {
    return (
      <td {...roles.cell} {...shared} data-label={column.label}>
        {content}
      </td>
    );
  }
  return (
    <th {...roles.rowheader} {...shared} scope="row">
      {rowHref ? (
        <a className="saan-link saan-data-table-link" href={rowHref(row)}>
          {content}
        </a>
      ) : (
        content
      )}
    </th>
  );
}
