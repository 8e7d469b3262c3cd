"use client";

import { Copy, GripVertical, Trash2 } from "lucide-react";
import { memo, type PointerEvent, type ReactNode } from "react";
import { fill } from "../messages/fill.js";
import { CellEditor, type CellEditorProps } from "./CellEditor.js";
import { type CellKit, editedCell, shownCell, type TableColumn, wrongCell } from "./column.js";
import { gridRoles } from "./gridRoles.js";
import { type CellValue, cellOf, type EditableRow } from "./row.js";

/** What a row tells its table; one function for all, so that a change elsewhere draws no row again. */
export interface RowHandlers {
  readonly done: (row: string, column: number, ...end: Parameters<CellEditorProps["onDone"]>) => void;
  readonly block: (row: string, column: number, text: string) => void;
  readonly duplicate: (row: string) => void;
  readonly remove: (row: string) => void;
  readonly drag: (event: PointerEvent<HTMLElement>, row: string) => void;
}

export interface TableRowProps {
  readonly row: EditableRow;
  readonly index: number;
  readonly number: string;
  readonly gridId: string;
  readonly columns: readonly TableColumn[];
  readonly kit: CellKit;
  /** The cell that Tab reaches, if it is in this row. */
  readonly stop: number | undefined;
  /** The text that editing begins with, if a cell of this row is edited; `undefined` for its own. */
  readonly editing: { readonly column: number; readonly text?: string } | undefined;
  /** The chosen cells of this row. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly errors: ReadonlyMap<string, ReactNode> | undefined;
  readonly fixed: boolean;
  readonly movable: boolean;
  readonly removable: boolean;
  readonly full: boolean;
  readonly on: RowHandlers;
}

/** One row. Memoised: among a thousand only the one that changes is drawn again. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { row, index, number, gridId, columns, kit, stop, from, to, fixed, movable, removable, full, on } = props;
  const { messages } = kit;
  const cell = (at: number) => ({
    id: `${gridId}-${row.key}-${at}`,
    "data-row": row.key,
    "data-column": at,
    "aria-colindex": at + 2,
    tabIndex: stop === at ? 0 : -1,
    "aria-selected": from !== undefined && to !== undefined && at >= from && at <= to ? true : undefined,
  });
  const tool = (at: number, icon: ReactNode, words: "duplicateRow" | "removeRow", off: boolean, run: () => void) => {
    const { id, tabIndex, ...place } = cell(at);
    return (
      <td {...gridRoles.cell} className="saan-editable-table-tool" {...place}>
        <button
          type="button"
          className="saan-editable-table-button"
          id={id}
          tabIndex={tabIndex}
          data-row={row.key}
          data-column={at}
          aria-label={fill(messages[`editableTable.${words}`], { number })}
          aria-disabled={off || undefined}
          onClick={off ? undefined : run}
        >
          {icon}
        </button>
      </td>
    );
  };
  return (
    <tr {...gridRoles.row} aria-rowindex={index + 2} data-key={row.key} data-drag-index={index}>
      <th {...gridRoles.rowHead} scope="row" className="saan-editable-table-number" aria-colindex={1}>
        {movable ? (
          <span
            className="saan-drag-handle"
            title={fill(messages["editableTable.drag"], { number })}
            onPointerDown={(event) => on.drag(event, row.key)}
          >
            <GripVertical aria-hidden="true" size="1.125em" />
          </span>
        ) : null}
        <span>
          <span className="saan-editable-table-name">{messages["editableTable.rowHead"]} </span>
          {number}
        </span>
      </th>
      {columns.map((column, at) => (
        <td
          key={column.key}
          {...gridRoles.cell}
          {...cell(at)}
          className="saan-editable-table-cell"
          data-figures={column.cell.figures}
          {...(fixed ? gridRoles.fixedCell : undefined)}
          {...faultOf(props, column)}
        >
          <span className="saan-editable-table-name" aria-hidden="true">
            {column.label}
            {column.unit ? ` (${column.unit})` : ""}
          </span>
          <CellBody {...props} column={column} at={at} value={cellOf(row, column.key)} />
        </td>
      ))}
      {fixed
        ? null
        : tool(columns.length, <Copy aria-hidden="true" />, "duplicateRow", full, () => on.duplicate(row.key))}
      {fixed
        ? null
        : tool(columns.length + 1, <Trash2 aria-hidden="true" />, "removeRow", !removable, () => on.remove(row.key))}
    </tr>
  );
});

interface CellBodyProps extends TableRowProps {
  readonly column: TableColumn;
  readonly at: number;
  readonly value: CellValue;
}

function CellBody({ row, number, columns: _, column, at, value, kit, editing, errors, on }: CellBodyProps) {
  const wrong = wrongCell(value, column, kit) ?? errors?.get(column.key);
  const place = fill(kit.messages["editableTable.place"], { number, column: column.label });
  return (
    <span className="saan-editable-table-value">
      {editing?.column === at ? (
        <CellEditor
          column={column}
          kit={kit}
          label={place}
          text={editing.text ?? editedCell(value, column, kit)}
          invalid={wrong !== undefined}
          onDone={(...end) => on.done(row.key, at, ...end)}
          onBlock={(text) => on.block(row.key, at, text)}
        />
      ) : (
        shownCell(value, column, kit)
      )}
      {wrong === undefined ? null : <span className="saan-editable-table-wrong">{wrong}</span>}
    </span>
  );
}

function faultOf({ row, kit, errors }: TableRowProps, column: TableColumn) {
  const wrong = errors?.has(column.key) || wrongCell(cellOf(row, column.key), column, kit) !== undefined;
  return wrong ? { "aria-invalid": true as const } : {};
}
