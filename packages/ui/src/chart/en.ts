import type { th } from "./th.js";

export const en = {
  "chart.table": "See the figures as a table",
  "chart.gap": "No data",
  "chart.read": "Read point by point",
  "chart.summary": "{caption}: {count} items, lowest {least}, highest {most}",
  "chart.empty": "Nothing to show yet",
  "chart.category": "Item",
  "chart.unit": "Unit: {unit}",
} satisfies Record<keyof typeof th, string>;
