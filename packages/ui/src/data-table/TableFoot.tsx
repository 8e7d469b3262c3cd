"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { fill } from "../messages/fill.js";
import { type AnyColumn, alignOf, cellValue, titleColumn } from "./column.js";
import { roles } from "./roles.js";
import { type TableModel, useTableModel } from "./TableContext.js";

/** Adds what was stated. Sums of satang are kept to satang: 0.1 + 0.2 is 0.3 on paper. */
export function sumOf(column: AnyColumn, rows: readonly unknown[]): number {
  let sum = 0;
  for (const row of rows) {
    const value = cellValue(column, row);
    if (typeof value === "number") sum += value;
  }
  return Math.round(sum * 1e6) / 1e6;
}

function footOf(column: AnyColumn, { found, words }: TableModel) {
  const rows = found.entries.map(({ row }) => row);
  if (column.footer) return column.footer(rows);
  if (!column.sum) return undefined;
  const sum = sumOf(column, rows);
  const whole = column.kind !== "money" || Number.isInteger(sum);
  return formatThaiNumber(sum, { digits: words.digits, decimals: whole ? undefined : 2 });
}

/** What the columns come to, over all rows found. Renders a `<tfoot>`, or nothing where no column adds up. */
export function TableFoot() {
  const model = useTableModel();
  const { shown, lead, rowActions, messages, foundCount, say, printing } = model;
  const title = titleColumn(shown);
  if (foundCount === 0 || !shown.some(({ sum, footer }) => sum || footer)) return null;
  return (
    <tfoot {...roles.rowgroup} className="saan-data-table-foot">
      <tr {...roles.row} className="saan-data-table-row">
        {lead && !printing && <td {...roles.cell} className="saan-data-table-lead" />}
        {shown.map((column) =>
          column === title ? (
            <th key={column.id} {...roles.rowheader} className="saan-data-table-cell" scope="row" data-phone="title">
              {fill(messages["dataTable.sum"], { count: say(foundCount) })}
            </th>
          ) : (
            <td
              key={column.id}
              {...roles.cell}
              className="saan-data-table-cell"
              data-align={alignOf(column)}
              data-kind={column.kind}
              data-label={column.label}
              data-phone={column.sum || column.footer ? undefined : "hide"}
            >
              {footOf(column, model)}
            </td>
          ),
        )}
        {rowActions && !printing && <td {...roles.cell} className="saan-data-table-cell" data-phone="hide" />}
      </tr>
    </tfoot>
  );
}
