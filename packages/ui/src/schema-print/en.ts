import type { th } from "./th.js";

export const en = {
  "schemaPrint.number": "No.",
  "schemaPrint.notStated": "Not stated",
} satisfies Record<keyof typeof th, string>;
