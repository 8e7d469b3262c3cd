import type { th } from "./th.js";

export const en = {
  "checkboxGroup.all": "Choose all",
} satisfies Record<keyof typeof th, string>;
