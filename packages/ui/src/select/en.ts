import type { th } from "./th.js";

export const en = {
  "select.empty": "Not chosen yet",
  "select.unlisted": "{value} (no longer in the list)",
} satisfies Record<keyof typeof th, string>;
