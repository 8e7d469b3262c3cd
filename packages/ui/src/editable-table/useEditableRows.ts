"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { applyPatches, invertPatches, type TablePatch } from "./patch.js";
import type { EditableRow } from "./row.js";

export interface EditableRowsSource {
  readonly rows: readonly EditableRow[] | undefined;
  readonly defaultRows: readonly EditableRow[];
  readonly onRowsChange: ((rows: readonly EditableRow[], patches: readonly TablePatch[]) => void) | undefined;
}

/** The rows, kept here or by the caller, and the changes that would take the last big one back. */
export function useEditableRows({ rows: given, defaultRows, onRowsChange }: EditableRowsSource) {
  const [own, setOwn] = useState(defaultRows);
  const [back, setBack] = useState<readonly TablePatch[]>([]);
  const rows = given ?? own;
  const latest = useRef({ rows, onRowsChange });
  useEffect(() => {
    latest.current = { rows, onRowsChange };
  });

  const change = useCallback((patches: readonly TablePatch[], keepUndo = false) => {
    if (patches.length === 0) return latest.current.rows;
    const { rows: before, onRowsChange: tell } = latest.current;
    const next = applyPatches(before, patches);
    if (keepUndo) setBack(invertPatches(before, patches));
    // A second change may come before the next drawing.
    latest.current = { rows: next, onRowsChange: tell };
    setOwn(next);
    tell?.(next, patches);
    return next;
  }, []);

  const undo = () => {
    change(back);
    setBack([]);
  };
  const reset = () => {
    setOwn(defaultRows);
    setBack([]);
  };
  return { rows, change, canUndo: back.length > 0, undo, reset };
}
