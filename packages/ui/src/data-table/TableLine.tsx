"use client";

import { ChevronDown, ChevronRight } from "lucide-react";
import { memo, type RefCallback } from "react";
import { fill } from "../messages/fill.js";
import type { Line } from "./lines.js";
import { roles } from "./roles.js";
import { TableCell } from "./TableCell.js";
import { useTableModel } from "./TableContext.js";

interface TableLineProps {
  readonly line: Line;
  /** Measures the line, where lines are drawn only while in sight. */
  readonly measure?: RefCallback<HTMLElement>;
}

function GroupLine({ line, measure }: TableLineProps & { readonly line: Line & { readonly kind: "group" } }) {
  const { shown, lead, rowActions, messages, say, toggleGroup, printing } = useTableModel();
  const span = shown.length + (lead && !printing ? 1 : 0) + (rowActions && !printing ? 1 : 0);
  const Icon = line.open ? ChevronDown : ChevronRight;
  const count = fill(messages[line.count === 1 ? "dataTable.countOne" : "dataTable.count"], { count: say(line.count) });
  return (
    <tr
      {...roles.row}
      ref={measure}
      className="saan-data-table-row"
      data-group
      data-index={line.place}
      aria-rowindex={line.place + 2}
    >
      <th {...roles.rowheader} className="saan-data-table-group" scope="rowgroup" colSpan={span}>
        <button
          type="button"
          className="saan-data-table-sort"
          aria-expanded={line.open}
          onClick={() => toggleGroup(line.key)}
        >
          <Icon aria-hidden="true" size="1.1em" />
          <span>{line.label || messages["dataTable.notStated"]}</span>{" "}
          <span className="saan-data-table-count">{count}</span>
        </button>
      </th>
    </tr>
  );
}

/** A row of the table, or the heading of a group of rows. Renders a `<tr>`. */
export const TableLine = memo(function TableLine({ line, measure }: TableLineProps) {
  const { shown, lead, selected, rowActions, printing } = useTableModel();
  if (line.kind === "group") return <GroupLine line={line} measure={measure} />;
  const { entry, place } = line;
  const Lead = lead?.Cell;
  return (
    <tr
      {...roles.row}
      ref={measure}
      className="saan-data-table-row"
      data-index={place}
      data-odd={place % 2 === 1 || undefined}
      data-selected={selected.has(entry.key) || undefined}
      aria-rowindex={place + 2}
    >
      {Lead && !printing && (
        <td {...roles.cell} className="saan-data-table-lead">
          <Lead entry={entry} />
        </td>
      )}
      {shown.map((column) => (
        <TableCell key={column.id} column={column} row={entry.row} />
      ))}
      {rowActions && !printing && (
        <td {...roles.cell} className="saan-data-table-cell" data-actions>
          {rowActions(entry.row)}
        </td>
      )}
    </tr>
  );
});
