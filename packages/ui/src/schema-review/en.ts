import type { th } from "./th.js";

export const en = {
  "schemaReview.yes": "Yes",
  "schemaReview.no": "No",
  "schemaReview.baht": "{amount} baht",
  "schemaReview.percent": "{amount}%",
  "schemaReview.row": "{name} {number}",
} satisfies Record<keyof typeof th, string>;
