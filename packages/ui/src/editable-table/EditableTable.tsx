"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { Plus, Undo2 } from "lucide-react";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useMemo, useRef } from "react";
import { Button } from "../button/Button.js";
import { Field, type FieldContent } from "../field/Field.js";
import { useFieldState } from "../field/Surroundings.js";
import { useFieldIds } from "../field/useFieldIds.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useFormReset } from "../part/useFormReset.js";
import { useKit } from "../provider/KitProvider.js";
import { CellFaults } from "./CellFaults.js";
import { type CellKit, type TableColumn, wrongCell } from "./column.js";
import { en } from "./en.js";
import { gridRoles } from "./gridRoles.js";
import type { TablePatch } from "./patch.js";
import { cellOf, type EditableRow, isUnread } from "./row.js";
import { TableHead } from "./TableHead.js";
import { TableRow } from "./TableRow.js";
import { th } from "./th.js";
import { useEditableRows } from "./useEditableRows.js";
import { useGridEvents } from "./useGridEvents.js";
import { useGridPlace } from "./useGridPlace.js";
import { useRowWindow } from "./useRowWindow.js";
import { useTableActs } from "./useTableActs.js";

/** What is wrong with one cell. */
export interface TableCellError {
  /** The key of its row. */
  readonly row: string;
  /** The key of its column. */
  readonly column: string;
  readonly text: ReactNode;
}

export interface EditableTableProps
  extends Omit<FieldContent, "label">,
    Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** What the table holds: `แผนกิจกรรม`. */
  readonly legend: ReactNode;
  /** Made by `textColumn`, `numberColumn`, `selectColumn`, `dateColumn`. Keep the same array between renders. */
  readonly columns: readonly TableColumn[];
  /** The rows, when the caller keeps them. */
  readonly rows?: readonly EditableRow[];
  /**
   * The rows at first, when the table keeps them itself.
   * @default []
   */
  readonly defaultRows?: readonly EditableRow[];
  /** All rows after a change, and the change itself, small enough to store alone. Never a cell half typed. */
  readonly onRowsChange?: (rows: readonly EditableRow[], patches: readonly TablePatch[]) => void;
  /** What the caller found wrong; what a column cannot read, the table finds itself. */
  readonly cellErrors?: readonly TableCellError[];
  /**
   * The fewest rows: no more can be removed.
   * @default 0
   */
  readonly min?: number;
  /** The most rows; what is pasted beyond them is listed, not lost. @default 10000 */
  readonly max?: number;
  /** The words of the button that adds a row. */
  readonly addLabel?: ReactNode;
  /** Cannot be used now, and is not sent with a form. */
  readonly disabled?: boolean;
  /** Can be reached, read and copied, not changed. */
  readonly readOnly?: boolean;
  /** Name of a hidden input that carries the cells of all rows as JSON in a native form. */
  readonly name?: string;
  /** The `id` of the form it belongs to, where it stands outside of it. */
  readonly form?: string;
}

const keys: Readonly<Record<string, string>> = { edit: "Enter", move: "Alt + ↑ ↓" };

/** A sentence with the names of keys in it, which are Latin on every keyboard. */
function WithKeys({ words }: { readonly words: string }) {
  return words.split(/\{(\w+)\}/).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <kbd key={part} lang="en">
        {keys[part]}
      </kbd>
    ),
  );
}

const noRows: readonly EditableRow[] = [];
const noErrors: readonly TableCellError[] = [];

/**
 * A table that is filled in like a spreadsheet: cells by keyboard or touch, blocks pasted from Excel, rows added, doubled,
 * removed and put in order. Long tables draw only the rows in sight; on a phone each row is a card.
 * Renders a `<fieldset>`; class, style and ref go to the `<div>` inside it.
 */
export const EditableTable = forwardRef<HTMLDivElement, EditableTableProps>(function EditableTable(props, ref) {
  const { legend, hint, error, required, columns, rows: given, defaultRows = noRows, onRowsChange, ...more } = props;
  const { cellErrors = noErrors, min = 0, max = 10_000, addLabel, name, form, id, ...rest } = more;
  const { className, disabled: ownDisabled, readOnly: ownReadOnly, ...part } = rest;
  const { disabled, readOnly } = useFieldState({ disabled: ownDisabled, readOnly: ownReadOnly });
  const { locale, digits, calendar } = useKit();
  const messages = useMessages(th, en);
  const kit = useMemo<CellKit>(() => ({ locale, digits, calendar, messages }), [locale, digits, calendar, messages]);
  const ids = useFieldIds({ id, hint, error, "aria-describedby": part["aria-describedby"] });
  const gridId = `${ids.controlId}-cell`;
  const scroller = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);

  const table = useEditableRows({ rows: given, defaultRows, onRowsChange });
  const { rows } = table;
  const grid = useGridPlace(rows, gridId);
  const acts = useTableActs({ table, grid, columns, kit, min, max, body: scroller, addButton });
  const rowKeys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const { slots, long, onScroll } = useRowWindow(rowKeys, grid.at?.row ?? -1, scroller);
  useFormReset(scroller, table.reset, form);

  const fixed = Boolean(readOnly || disabled);
  const width = columns.length + (fixed ? 0 : 2);
  const events = useGridEvents({ rows, columns, grid, acts, fixed, width });
  const number = (value: number) => formatThaiNumber(value, { digits });
  const full = rows.length >= max;
  const place = (index: number, column: TableColumn) =>
    fill(messages["editableTable.place"], { number: number(index + 1), column: column.label });

  const errorsOf = useMemo(() => {
    const found = new Map<string, Map<string, ReactNode>>();
    for (const { row, column, text } of cellErrors) {
      found.set(row, (found.get(row) ?? new Map<string, ReactNode>()).set(column, text));
    }
    return found;
  }, [cellErrors]);
  const faults = useMemo(
    () =>
      rows.flatMap((row, index) =>
        columns.flatMap((column, at) => {
          const value = cellOf(row, column.key);
          const wrong = wrongCell(value, column, kit) ?? errorsOf.get(row.key)?.get(column.key);
          return wrong === undefined ? [] : [{ row, index, column, at, value, wrong }];
        }),
      ),
    [rows, columns, kit, errorsOf],
  );

  return (
    <Field as="legend" ids={ids} label={legend} hint={hint} error={error} required={required} disabled={disabled}>
      <div {...part} ref={ref} className={partClass("saan-editable-table", className)}>
        {rows.length === 0 ? <p className="saan-editable-table-empty">{messages["editableTable.empty"]}</p> : null}
        <div
          className="saan-editable-table-scroll"
          ref={scroller}
          data-long={long || undefined}
          onScroll={long ? onScroll : undefined}
          hidden={rows.length === 0}
        >
          <table
            {...events}
            {...gridRoles.grid}
            className="saan-editable-table-grid"
            aria-labelledby={ids.labelId}
            aria-describedby={fixed ? undefined : `${gridId}-keys`}
            aria-rowcount={rows.length + 1}
            aria-colcount={width + 1}
            {...(fixed ? gridRoles.fixed : gridRoles.open)}
          >
            <TableHead columns={columns} messages={messages} fixed={fixed} />
            <tbody>
              {slots.map((slot) => {
                if ("gap" in slot) {
                  return (
                    <tr key={`gap ${slot.before}`} className="saan-editable-table-gap" {...gridRoles.hidden}>
                      <td height={slot.gap} colSpan={width + 1} />
                    </tr>
                  );
                }
                const { index } = slot;
                const row = rows[index];
                if (!row) return null;
                const { chosen, editing, at } = grid;
                const inRow = chosen && index >= chosen.top && index <= chosen.bottom;
                const many = chosen && (chosen.top !== chosen.bottom || chosen.first !== chosen.last);
                return (
                  <TableRow
                    key={row.key}
                    row={row}
                    index={index}
                    number={number(index + 1)}
                    gridId={gridId}
                    columns={columns}
                    kit={kit}
                    stop={at ? (at.row === index ? at.column : undefined) : index === 0 && !disabled ? 0 : undefined}
                    editing={editing?.row === row.key ? editing : undefined}
                    from={inRow && many ? chosen.first : undefined}
                    to={inRow && many ? chosen.last : undefined}
                    errors={errorsOf.get(row.key)}
                    fixed={fixed}
                    movable={!fixed && rows.length > 1}
                    removable={rows.length > min}
                    full={full}
                    on={acts.on}
                  />
                );
              })}
            </tbody>
          </table>
        </div>
        {fixed ? null : (
          <div className="saan-editable-table-foot">
            <Button ref={addButton} icon={<Plus />} disabled={full} onClick={acts.append} onPaste={events.onPaste}>
              {addLabel ?? messages["editableTable.add"]}
            </Button>
            <span role="status" className="saan-editable-table-said">
              {acts.said || (full ? fill(messages["editableTable.full"], { max: number(max) }) : "")}
            </span>
            {table.canUndo ? (
              <Button size="small" icon={<Undo2 />} onClick={acts.undo}>
                {messages["editableTable.undo"]}
              </Button>
            ) : null}
            <p className="saan-editable-table-keys" id={`${gridId}-keys`}>
              <WithKeys words={messages["editableTable.keys"]} />
            </p>
          </div>
        )}
        <CellFaults
          kit={kit}
          title="editableTable.faults"
          faults={faults.map(({ row, index, column, at, value, wrong }) => ({
            key: `${row.key} ${column.key}`,
            place: place(index, column),
            wrong,
            text: isUnread(value) ? value.unread : undefined,
            go: () => grid.go({ row: row.key, column: at }),
          }))}
        />
        <CellFaults
          kit={kit}
          title="editableTable.unplaced"
          copied={acts.unplacedText}
          faults={acts.unplaced.map(({ row, text, wrong }, order) => ({
            key: `${row} ${order}`,
            place: fill(messages["editableTable.row"], { number: number(row) }),
            wrong,
            text,
          }))}
          onClose={acts.closeUnplaced}
        />
        {name ? (
          <input
            type="hidden"
            name={name}
            form={form}
            disabled={disabled}
            value={JSON.stringify(rows.map(({ cells }) => cells))}
          />
        ) : null}
      </div>
    </Field>
  );
});
