import type { th } from "./th.js";

export const en = {
  "schemaSteps.review": "Check before sending",
  "schemaSteps.submit": "Send",
} satisfies Record<keyof typeof th, string>;
