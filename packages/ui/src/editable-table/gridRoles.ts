// Spelled out, though most of them a table has anyway: laid out as cards on a phone, its elements lose them.
export const gridRoles = {
  grid: { role: "grid" },
  row: { role: "row" },
  columnHead: { role: "columnheader" },
  rowHead: { role: "rowheader" },
  cell: { role: "gridcell" },
  fixed: { "aria-readonly": true, "aria-multiselectable": true },
  fixedCell: { "aria-readonly": true },
  open: { "aria-multiselectable": true },
  hidden: { "aria-hidden": true },
} as const;
