import type { th } from "./th.js";

export const en = {
  "field.required": "required",
  "field.error": "Error",
} satisfies Record<keyof typeof th, string>;
