import type { th } from "./th.js";

export const en = {
  "descriptionList.empty": "Not stated",
} satisfies Record<keyof typeof th, string>;
