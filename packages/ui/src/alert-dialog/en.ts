import type { th } from "./th.js";

export const en = {
  "alertDialog.cancel": "Cancel",
} satisfies Record<keyof typeof th, string>;
