import type { th } from "./th.js";

export const en = {
  "schemaReview.yes": "Yes",
  "schemaReview.no": "No",
  "schemaReview.baht": "{amount} baht",
  "schemaReview.percent": "{amount}%",
  "schemaReview.file": "Attached file",
  "schemaReview.unit-baht": "baht",
  "schemaReview.unit-percent": "%",
  "schemaReview.row": "{name} {number}",
} satisfies Record<keyof typeof th, string>;
