import type { th } from "./th.js";

export const en = {
  "switch.on": "On",
  "switch.off": "Off",
} satisfies Record<keyof typeof th, string>;
