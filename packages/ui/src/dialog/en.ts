import type { th } from "./th.js";

export const en = {
  "dialog.close": "Close",
} satisfies Record<keyof typeof th, string>;
