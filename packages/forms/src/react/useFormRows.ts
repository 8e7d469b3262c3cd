"use client";

import type { Path } from "@saan/schema/read";
import { useMemo, useSyncExternalStore } from "react";
import { SaanError } from "../model/index.js";
import { newRow } from "../values/index.js";
import { engineOf, type FormControl } from "./FormControl.js";
import type { FormEngine } from "./FormEngine.js";
import { nameOf } from "./fieldName.js";

/** The rows of a list. Positions outside the list change nothing. */
export interface FormRows {
  /** One per row, for React's `key`: a row keeps its key wherever it moves. */
  readonly keys: readonly string[];
  /** Adds a row at the end: an empty one, or these form values. */
  append(row?: unknown): void;
  remove(position: number): void;
  move(from: number, to: number): void;
}

/**
 * Binds the rows of a list. Renders when rows are added, removed or moved, not when one is edited.
 *
 * @throws SaanError `not-a-list` when the path leads to something else.
 */
export function useFormRows(handle: FormControl, path: Path): FormRows {
  const engine = engineOf(handle);
  const name = nameOf(path);
  const rows = useMemo(() => rowsOf(engine, name), [engine, name]);
  const keys = useSyncExternalStore(rows.subscribe, rows.keys, rows.keys);
  const { append, remove, move } = rows;
  return useMemo(() => ({ keys, append, remove, move }), [keys, append, remove, move]);
}

function rowsOf(engine: FormEngine, name: string) {
  const node = engine.nodeAt(name);
  if (node?.kind !== "list" && node?.kind !== "record") {
    throw new SaanError("not-a-list", `There is no list at "${name}".`, "Use useFormRows for nodes of kind list.");
  }
  const current = () => {
    const rows = engine.valueAt(name, node);
    return Array.isArray(rows) ? (rows as readonly unknown[]) : [];
  };
  return {
    subscribe: (listener: () => void) => engine.listeners.subscribe(name, listener),
    keys: () => engine.rowKeysAt(name),
    append(row?: unknown) {
      const added = row === undefined ? newRow(engine.form.model, node.id) : row;
      engine.arrangeRows(name, [...current(), added]);
    },
    remove(position: number) {
      const rows = current();
      if (!(position in rows)) return;
      const left = rows.filter((_, index) => index !== position);
      engine.arrangeRows(name, left, (index) => afterRemoval(index, position));
    },
    move(from: number, to: number) {
      const rows = [...current()];
      if (!(from in rows) || !(to in rows) || from === to) return;
      rows.splice(to, 0, ...rows.splice(from, 1));
      engine.arrangeRows(name, rows, (index) => afterRelocation(index, from, to));
    },
  };
}

function afterRemoval(index: number, removed: number): number | undefined {
  if (index === removed) return undefined;
  return index > removed ? index - 1 : index;
}

function afterRelocation(index: number, from: number, to: number): number {
  if (index === from) return to;
  if (from < to && index > from && index <= to) return index - 1;
  return to < from && index >= to && index < from ? index + 1 : index;
}
