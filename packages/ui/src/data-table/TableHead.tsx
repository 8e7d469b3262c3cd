"use client";

import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import { type AnyColumn, alignOf } from "./column.js";
import { nextSort } from "./query.js";
import { roles } from "./roles.js";
import { directionWords } from "./sortWords.js";
import { useTableModel } from "./TableContext.js";

const icons = { ascending: ArrowUp, descending: ArrowDown, none: ArrowUpDown };

function HeadCell({ column }: { readonly column: AnyColumn }) {
  const { messages, query, change, multiSort } = useTableModel();
  const direction = query.sort.find((entry) => entry.column === column.id)?.direction;
  const sortable = column.sortable !== false;
  const Icon = icons[direction ?? "none"];
  const state = direction ? directionWords(column, direction, messages) : messages["dataTable.unsorted"];
  return (
    <th
      {...roles.columnheader}
      className="saan-data-table-head"
      scope="col"
      data-align={alignOf(column)}
      data-kind={column.kind}
      data-sortable={sortable || undefined}
      // Without a value at all where a column is not sorted: "none" would be read out on every head.
      aria-sort={direction}
    >
      {sortable ? (
        <button
          type="button"
          className="saan-data-table-sort"
          data-sorted={direction}
          onClick={({ shiftKey }) => change({ sort: nextSort(query.sort, column.id, multiSort && shiftKey) })}
        >
          <span>{column.label}</span>
          <span className="saan-visually-hidden">, {state}</span>
          <Icon className="saan-data-table-sort-icon" aria-hidden="true" size="1em" />
        </button>
      ) : (
        column.label
      )}
    </th>
  );
}

/** The names of the columns, each a button that sorts by it. Renders a `<thead>`. */
export function TableHead() {
  const { shown, lead, messages, rowActions, printing } = useTableModel();
  const Lead = lead?.Head;
  return (
    <thead {...roles.rowgroup} className="saan-data-table-heads">
      <tr
        {...roles.row}
        className="saan-data-table-head-row"
        // Stands before the buttons where rows are cards.
        data-label={messages["dataTable.sortHead"]}
        aria-rowindex={1}
      >
        {Lead && !printing && (
          <th {...roles.columnheader} className="saan-data-table-lead" scope="col">
            <Lead />
          </th>
        )}
        {shown.map((column) => (
          <HeadCell key={column.id} column={column} />
        ))}
        {rowActions && !printing && (
          <th {...roles.columnheader} className="saan-data-table-head" scope="col">
            <span className="saan-visually-hidden">{messages["dataTable.rowActions"]}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}
