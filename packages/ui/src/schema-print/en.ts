import type { th } from "./th.js";

export const en = {
  "schemaPrint.number": "No.",
} satisfies Record<keyof typeof th, string>;
