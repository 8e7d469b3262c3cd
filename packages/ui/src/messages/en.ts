import type { Messages } from "./th.js";

/** The kit's strings in English. */
export const en = {
  "field.required": "required",
  "field.error": "Error",
} satisfies Messages;
