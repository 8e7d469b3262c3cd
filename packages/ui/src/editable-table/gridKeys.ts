export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What a key asks of the grid while no cell is edited; undefined for a key that asks nothing. */
export type GridAsk =
  | { readonly ask: "go"; readonly to: CellPlace; readonly extend: boolean }
  | { readonly ask: "moveRow"; readonly by: -1 | 1 }
  | { readonly ask: "edit"; readonly text?: string }
  | { readonly ask: "clear" }
  | { readonly ask: "all" };

export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const PAGE = 10;
const ways: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
};

/** Keys of a grid after the ARIA Authoring Practices ("Data Grids"), and typing over a cell as in a spreadsheet. */
export function gridAsk(
  { key, ctrlKey, metaKey, altKey, shiftKey }: GridKey,
  at: CellPlace,
  size: { readonly rows: number; readonly columns: number },
): GridAsk | undefined {
  const command = ctrlKey || metaKey;
  if (altKey) {
    if (key === "ArrowUp") return { ask: "moveRow", by: -1 };
    return key === "ArrowDown" ? { ask: "moveRow", by: 1 } : undefined;
  }
  const within = (row: number, column: number): GridAsk => ({
    ask: "go",
    to: {
      row: Math.max(0, Math.min(row, size.rows - 1)),
      column: Math.max(0, Math.min(column, size.columns - 1)),
    },
    extend: shiftKey,
  });
  const way = ways[key];
  if (way && !command) return within(at.row + way[0], at.column + way[1]);
  if (way)
    return within(
      way[0] < 0 ? 0 : way[0] > 0 ? size.rows : at.row,
      way[1] < 0 ? 0 : way[1] > 0 ? size.columns : at.column,
    );
  if (key === "Home") return within(command ? 0 : at.row, 0);
  if (key === "End") return within(command ? size.rows : at.row, size.columns);
  if (command) return key.toLowerCase() === "a" ? { ask: "all" } : undefined;
  if (key === "Enter" || key === "F2") return { ask: "edit" };
  if (key === "Delete" || key === "Backspace") return { ask: "clear" };
  // "Process": an input method begins; its first key goes to the box that opens.
  if (key === "Process") return { ask: "edit", text: "" };
  return key.length === 1 && key !== " " ? { ask: "edit", text: key } : undefined;
}
