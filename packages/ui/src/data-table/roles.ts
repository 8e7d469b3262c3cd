/*
 * The roles that the elements have by themselves, said again: where rows are shown as cards their `display` is not that of a
 * table, and some browsers then forget that it is one.
 */
export const roles = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;
