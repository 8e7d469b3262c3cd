import type { th } from "./th.js";

export const en = {
  "schemaFilter.loading": "Opening the filters",
  "schemaFilter.label": "Filters",
  "schemaFilter.from": "From",
  "schemaFilter.to": "To",
  "schemaFilter.yes": "Yes",
  "schemaFilter.no": "No",
  "schemaFilter.inverted": "“From” comes after “To”. Swap them, or change one of them.",
  "schemaFilter.clear": "Clear filters",
} satisfies Record<keyof typeof th, string>;
