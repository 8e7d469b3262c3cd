import { type CellKit, readCell, type TableColumn, wrongCell } from "./column.js";
import type { TablePatch } from "./patch.js";
import { type EditableRow, freshKey } from "./row.js";

/** A cell of the pasted block that is not in the table as a value, with the whole text of it. */
export interface LeftCell {
  /** Where it stands in the table; a cell that found no room has no key. */
  readonly key?: string;
  readonly column?: string;
  /** From 1, as people count rows. */
  readonly row: number;
  readonly text: string;
  /** What is wrong with it and what to do. */
  readonly wrong: string;
}

export interface PastePlan {
  readonly patches: readonly TablePatch[];
  /** Cells that were filled, those that could not be read among them. */
  readonly cells: number;
  readonly added: number;
  /** Cells kept as text, and texts that found no room. */
  readonly left: readonly LeftCell[];
}

export interface PasteTarget {
  readonly rows: readonly EditableRow[];
  readonly columns: readonly TableColumn[];
  /** The row and the column of the first cell, from 0. */
  readonly row: number;
  readonly column: number;
  /** The most rows the table may have. */
  readonly max: number;
  readonly kit: CellKit;
}

/** What pasting a block does: which cells it sets, which rows it adds, and what of it could not be read or placed. */
export function planPaste(block: readonly (readonly string[])[], target: PasteTarget): PastePlan {
  const { rows, columns, row: top, column: first, max, kit } = target;
  const taken = new Set(rows.map(({ key }) => key));
  const sets: TablePatch[] = [];
  const grown: EditableRow[] = [];
  const left: LeftCell[] = [];
  let cells = 0;
  block.forEach((texts, down) => {
    const at = top + down;
    const room = at < max;
    const old = rows[at];
    const key = old?.key ?? freshKey(taken);
    const fresh: Record<string, ReturnType<typeof readCell>> = {};
    texts.forEach((text, across) => {
      const column = columns[first + across];
      if (!column || !room) {
        const wrong = kit.messages[room ? "editableTable.noColumn" : "editableTable.noRow"];
        if (text.trim() !== "") left.push({ row: at + 1, text, wrong });
        return;
      }
      const value = readCell(text, column, kit);
      const wrong = wrongCell(value, column, kit);
      cells += 1;
      if (wrong !== undefined) left.push({ key, column: column.key, row: at + 1, text, wrong });
      if (old) sets.push({ kind: "set", key, column: column.key, value });
      else fresh[column.key] = value;
    });
    if (!old && room) {
      taken.add(key);
      grown.push({ key, cells: fresh });
    }
  });
  const inserts: TablePatch[] = grown.length > 0 ? [{ kind: "insert", at: rows.length, rows: grown }] : [];
  return { patches: [...sets, ...inserts], cells, added: grown.length, left };
}
