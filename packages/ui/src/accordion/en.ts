import type { th } from "./th.js";

export const en = {
  "accordion.openAll": "Open all sections",
  "accordion.closeAll": "Close all sections",
} satisfies Record<keyof typeof th, string>;
