import type { th } from "./th.js";

export const en = {
  "steps.done": "Done",
  "steps.current": "Current",
  "steps.upcoming": "To come",
  "steps.error": "Needs correction",
} satisfies Record<keyof typeof th, string>;
