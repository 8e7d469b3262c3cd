"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CellPlace } from "./gridKeys.js";
import type { EditableRow } from "./row.js";

/** A cell by its row's key, so that it stays the same cell when rows move. */
export interface CellAddress {
  readonly row: string;
  readonly column: number;
}

export interface Editing extends CellAddress {
  readonly text?: string;
}

/** Where in the grid a person is: the cell in focus, the other corner of what is chosen, the cell that is edited. */
export function useGridPlace(rows: readonly EditableRow[], gridId: string) {
  const [active, setActive] = useState<CellAddress | null>(null);
  const [anchor, setAnchor] = useState<CellAddress | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const indexes = useMemo(() => new Map(rows.map(({ key }, index) => [key, index])), [rows]);
  const wanted = useRef<CellAddress | null>(null);

  // After every drawing: the row that is asked for may be drawn at any of them.
  useEffect(() => {
    const to = wanted.current;
    const element = to && document.getElementById(`${gridId}-${to.row}-${to.column}`);
    if (!element) return;
    wanted.current = null;
    element.focus();
  });

  const placeOf = (address: CellAddress | null): CellPlace | undefined => {
    const row = address ? indexes.get(address.row) : undefined;
    return row === undefined || !address ? undefined : { row, column: address.column };
  };
  /** Makes a cell the active one, and with `focus` goes there. */
  const go = useCallback((to: CellAddress, { extend = false, focus = true } = {}) => {
    setActive(to);
    setEditing(null);
    if (!extend) setAnchor(to);
    if (focus) wanted.current = to;
  }, []);
  const at = placeOf(active);
  const from = placeOf(anchor) ?? at;
  const chosen =
    at && from
      ? {
          top: Math.min(at.row, from.row),
          bottom: Math.max(at.row, from.row),
          first: Math.min(at.column, from.column),
          last: Math.max(at.column, from.column),
        }
      : undefined;
  return { active, at, chosen, editing, setEditing, go, setAnchor, indexes };
}
