"use client";

import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, type MouseEvent, useRef } from "react";
import { keyAlongReading } from "../part/alongReading.js";
import type { TableColumn } from "./column.js";
import { gridAsk } from "./gridKeys.js";
import type { EditableRow } from "./row.js";
import type { CellAddress, useGridPlace } from "./useGridPlace.js";
import type { useTableActs } from "./useTableActs.js";

export interface GridEventsSource {
  readonly rows: readonly EditableRow[];
  readonly columns: readonly TableColumn[];
  readonly grid: ReturnType<typeof useGridPlace>;
  readonly acts: ReturnType<typeof useTableActs>;
  readonly fixed: boolean;
  /** Cells of a row that the keys reach: its columns and its buttons. */
  readonly width: number;
}

/** Keys, presses and the clipboard, heard once for the whole grid. */
export function useGridEvents({ rows, columns, grid, acts, fixed, width }: GridEventsSource) {
  // A press on the cell that already was the active one edits it.
  const pressed = useRef<CellAddress | null>(null);
  // The cell a finger is on. Closing the box elsewhere moves the rows, and the press ends beside the cell it began on.
  const under = useRef<CellAddress | null>(null);
  const edit = (to: CellAddress, text?: string) => {
    if (!fixed && to.column < columns.length) grid.setEditing(text === undefined ? to : { ...to, text });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const active = cellAround(event.target);
    const row = active && grid.indexes.get(active.row);
    if (row === undefined || !active || event.nativeEvent.isComposing) return;
    const at = { row, column: active.column };
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !fixed) {
      event.preventDefault();
      acts.undo();
      return;
    }
    const { ctrlKey, metaKey, altKey, shiftKey, currentTarget } = event;
    const meant = { key: keyAlongReading(event.key, currentTarget), ctrlKey, metaKey, altKey, shiftKey };
    const ask = gridAsk(meant, at, { rows: rows.length, columns: width });
    const onTool = at.column >= columns.length;
    // A button answers Enter itself.
    if (!ask || (onTool && (ask.ask === "edit" || ask.ask === "clear"))) return;
    if (fixed && ask.ask !== "go" && ask.ask !== "all") return;
    if (ask.ask !== "edit" || ask.text !== "") event.preventDefault();
    if (ask.ask === "go") {
      const to = rows[ask.to.row];
      if (to) grid.go({ row: to.key, column: ask.to.column }, { extend: ask.extend });
    } else if (ask.ask === "moveRow") acts.move(active.row, at.row + ask.by);
    else if (ask.ask === "edit") edit(active, ask.text);
    else if (ask.ask === "clear") acts.clear();
    else {
      const [first, last] = [rows[0], rows.at(-1)];
      if (!first || !last) return;
      grid.setAnchor({ row: first.key, column: 0 });
      grid.go({ row: last.key, column: columns.length - 1 }, { extend: true });
    }
  };
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const cell = cellAround(target);
    const same = cell && grid.active?.row === cell.row && grid.active.column === cell.column;
    if (cell && !same) grid.go(cell, { focus: false });
  };
  const onMouseDown = (event: MouseEvent<HTMLElement>) => {
    const cell = cellAround(event.target);
    pressed.current = grid.active;
    under.current = cell ?? null;
    if (!cell || !event.shiftKey || !grid.active) return;
    event.preventDefault();
    grid.go(cell, { extend: true });
  };
  const onClick = ({ target, shiftKey }: MouseEvent<HTMLElement>) => {
    const byFinger = window.matchMedia?.("(pointer: coarse)").matches ?? false;
    const cell = cellAround(target) ?? (byFinger ? under.current : null);
    if (!cell || shiftKey) return;
    const again = pressed.current?.row === cell.row && pressed.current.column === cell.column;
    // A finger has no second way to say it.
    if (again || byFinger) edit(cell);
  };
  const onCopy = (event: ClipboardEvent<HTMLElement>) => {
    const text = cellAround(event.target) ? acts.copy() : undefined;
    if (text === undefined) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", text);
  };
  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const text = event.clipboardData.getData("text/plain");
    if (fixed || text === "") return;
    event.preventDefault();
    // On the button below the rows, it goes below them.
    const { row = "", column = 0 } = cellAround(event.target) ?? {};
    if (column < columns.length) acts.paste(text, grid.indexes.get(row) ?? rows.length, column);
  };
  return { onKeyDown, onFocus, onMouseDown, onClick, onCopy, onPaste };
}

/** The cell an event is about; undefined inside the box that is being typed in. */
function cellAround(target: EventTarget): CellAddress | undefined {
  if (!(target instanceof HTMLElement) || target.matches("input, select, textarea")) return undefined;
  const cell = target.closest<HTMLElement>("[data-row][data-column]");
  const { row, column } = cell?.dataset ?? {};
  return row === undefined ? undefined : { row, column: Number(column) };
}
