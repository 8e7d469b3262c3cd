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

const idOf = (gridId: string, { row, column }: CellAddress) => `${gridId}-${row}-${column}`;

/** Where in the grid a person is: the cell in focus, the other corner of what is chosen, the cell that is edited. */
export function useGridPlace(rows: readonly EditableRow[], gridId: string) {
  const [active, setActive] = useState<CellAddress | null>(null);
  const [anchor, setAnchor] = useState<CellAddress | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const indexes = useMemo(() => new Map(rows.map(({ key }, index) => [key, index])), [rows]);
  const wanted = useRef<CellAddress | null>(null);
  const going = useRef(false);

  // After every drawing: the row that is asked for may be drawn at any of them.
  useEffect(() => {
    const to = wanted.current;
    const element = to && document.getElementById(idOf(gridId, to));
    if (!element) return;
    wanted.current = null;
    if (element !== document.activeElement) element.focus();
  });

  const placeOf = (address: CellAddress | null): CellPlace | undefined => {
    const row = address ? indexes.get(address.row) : undefined;
    return row === undefined || !address ? undefined : { row, column: address.column };
  };
  /** Makes a cell the active one, and with `focus` goes there. */
  const go = useCallback(
    (to: CellAddress, { extend = false, focus = true } = {}) => {
      // Told of the focus that is being moved here.
      if (going.current) return;
      setActive(to);
      setEditing(null);
      if (!extend) setAnchor(to);
      if (!focus) return;
      wanted.current = to;
      going.current = true;
      // At once if it can be: a box that is taken away while it has the focus drops it to the page.
      document.getElementById(idOf(gridId, to))?.focus();
      going.current = false;
    },
    [gridId],
  );
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
