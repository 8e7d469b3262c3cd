"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { fill } from "../messages/fill.js";
import { useDragOrder } from "../repeatable-group/useDragOrder.js";
import type { CellEditorProps } from "./CellEditor.js";
import { type CellKit, editedCell, readCell, type TableColumn } from "./column.js";
import { type LeftCell, planPaste } from "./paste.js";
import type { TablePatch } from "./patch.js";
import { type CellValue, cellOf, type EditableRow, freshKey } from "./row.js";
import type { RowHandlers } from "./TableRow.js";
import { guardedText, readTabText, writeTabText } from "./tabText.js";
import type { useEditableRows } from "./useEditableRows.js";
import type { useGridPlace } from "./useGridPlace.js";

export interface TableActsSource {
  readonly table: ReturnType<typeof useEditableRows>;
  readonly grid: ReturnType<typeof useGridPlace>;
  readonly columns: readonly TableColumn[];
  readonly kit: CellKit;
  readonly min: number;
  readonly max: number;
  readonly body: RefObject<HTMLElement | null>;
  /** Where the focus goes when no row is left. */
  readonly addButton: RefObject<HTMLButtonElement | null>;
}

/** Everything a person can do to the rows, each with what is said of it and where the focus goes. */
export function useTableActs({ table, grid, columns, kit, min, max, body, addButton }: TableActsSource) {
  const { rows, change } = table;
  const { messages, digits } = kit;
  const [said, setSaid] = useState("");
  const [unplaced, setUnplaced] = useState<readonly LeftCell[]>([]);
  const number = (value: number) => formatThaiNumber(value, { digits });
  const say = (key: keyof typeof messages, values: Readonly<Record<string, number>> = {}) =>
    setSaid(fill(messages[key], Object.fromEntries(Object.entries(values).map(([name, one]) => [name, number(one)]))));

  const insert = (at: number, cells: EditableRow["cells"], column: number) => {
    if (rows.length >= max) return;
    const row = { key: freshKey(new Set(rows.map(({ key }) => key))), cells };
    change([{ kind: "insert", at, rows: [row] }]);
    grid.go({ row: row.key, column });
    say("editableTable.added", { number: at + 1, total: rows.length + 1 });
  };
  const indexOf = (key: string) => grid.indexes.get(key) ?? -1;
  const move = (key: string, to: number) => {
    const from = indexOf(key);
    if (from < 0 || to < 0 || to >= rows.length || to === from) return;
    change([{ kind: "move", key, to }]);
    grid.go({ row: key, column: grid.active?.row === key ? grid.active.column : 0 });
    say("editableTable.moved", { position: to + 1, total: rows.length });
  };
  const remove = (key: string) => {
    const index = indexOf(key);
    if (index < 0 || rows.length <= min) return;
    const next = rows[index + 1] ?? rows[index - 1];
    change([{ kind: "remove", keys: [key] }], true);
    if (next) grid.go({ row: next.key, column: columns.length + 1 });
    else addButton.current?.focus();
    say("editableTable.removed", { count: 1, total: rows.length - 1 });
  };
  const set = (key: string, at: number, value: CellValue) => {
    const column = columns[at];
    const row = rows[indexOf(key)];
    if (column && row && !sameCell(cellOf(row, column.key), value)) {
      change([{ kind: "set", key, column: column.key, value }]);
    }
  };

  const done = (key: string, at: number, text: string | null, by: Parameters<CellEditorProps["onDone"]>[1]) => {
    const column = columns[at];
    const row = rows[indexOf(key)];
    // A text that was not touched changes nothing: a number keeps decimals that are not shown.
    if (text !== null && column && row && text !== editedCell(cellOf(row, column.key), column, kit)) {
      set(key, at, readCell(text, column, kit));
    }
    if (by === "leave") {
      grid.setEditing(null);
      return;
    }
    const index = indexOf(key);
    const step = by === "tab" ? 1 : by === "backTab" ? -1 : 0;
    const cell = index * columns.length + at + step;
    const down = by === "enter" ? rows[index + 1] : rows[Math.floor(cell / columns.length)];
    const column2 = step === 0 ? at : (cell + columns.length) % columns.length;
    grid.go(down && by !== "escape" ? { row: down.key, column: column2 } : { row: key, column: at });
  };
  const clear = () => {
    const { chosen } = grid;
    if (!chosen) return;
    const patches: TablePatch[] = [];
    for (const row of rows.slice(chosen.top, chosen.bottom + 1)) {
      for (const { key } of columns.slice(chosen.first, chosen.last + 1)) {
        if (cellOf(row, key) !== null) patches.push({ kind: "set", key: row.key, column: key, value: null });
      }
    }
    if (patches.length === 0) return;
    change(patches, true);
    say("editableTable.cleared", { count: patches.length });
  };
  const paste = (text: string, row: number, column: number) => {
    const plan = planPaste(readTabText(text), { rows, columns, row, column, max, kit });
    change(plan.patches, true);
    const lost = plan.left.filter(({ key }) => key === undefined);
    setUnplaced(lost);
    const parts = [
      fill(messages["editableTable.pasted"], { cells: number(plan.cells) }),
      plan.added > 0 && fill(messages["editableTable.grown"], { added: number(plan.added) }),
      plan.left.length > 0 && fill(messages["editableTable.leftOver"], { left: number(plan.left.length) }),
    ];
    setSaid(parts.filter(Boolean).join(" "));
  };
  /** What is chosen, as a spreadsheet takes it; undefined when nothing is. */
  const copy = (): string | undefined => {
    const { chosen } = grid;
    if (!chosen) return undefined;
    const picked = columns.slice(chosen.first, chosen.last + 1);
    const block = rows.slice(chosen.top, chosen.bottom + 1).map((row) =>
      picked.map((column) => {
        const value = cellOf(row, column.key);
        const text = editedCell(value, column, { ...kit, digits: "latn" });
        return typeof value === "number" ? text.replaceAll(",", "") : guardedText(text);
      }),
    );
    if (picked.length === 0) return undefined;
    say("editableTable.copied", { count: block.length * picked.length });
    return writeTabText(block);
  };
  const undo = () => {
    table.undo();
    setUnplaced([]);
    say("editableTable.undone");
  };

  const drop = (from: number, to: number) => {
    const row = rows[from];
    if (row) move(row.key, to);
  };
  const drag = useDragOrder(body, drop);
  const duplicate = (key: string) => {
    const index = indexOf(key);
    const row = rows[index];
    if (row) insert(index + 1, row.cells, 0);
  };
  const block = (key: string, at: number, text: string) => {
    grid.go({ row: key, column: at });
    paste(text, indexOf(key), at);
  };

  // The rows call these: the same functions always, doing what the latest drawing would do.
  const latest = useRef({ done, block, duplicate, remove, drag: indexOf });
  useEffect(() => {
    latest.current = { done, block, duplicate, remove, drag: indexOf };
  });
  const on = useMemo<RowHandlers>(
    () => ({
      done: (...args) => latest.current.done(...args),
      block: (...args) => latest.current.block(...args),
      duplicate: (row) => latest.current.duplicate(row),
      remove: (row) => latest.current.remove(row),
      drag: (event, row) => drag(event, latest.current.drag(row)),
    }),
    [drag],
  );
  const append = () => insert(rows.length, {}, 0);
  const closeUnplaced = () => setUnplaced([]);
  const unplacedText = useMemo(() => {
    const block = new Map<number, string[]>();
    for (const { row, text } of unplaced) block.set(row, [...(block.get(row) ?? []), guardedText(text)]);
    return writeTabText([...block.values()]);
  }, [unplaced]);
  return { on, append, move, clear, paste, copy, undo, said, unplaced, unplacedText, closeUnplaced };
}

function sameCell(one: CellValue, other: CellValue): boolean {
  if (typeof one === "object" && typeof other === "object") return one?.unread === other?.unread;
  return one === other;
}
