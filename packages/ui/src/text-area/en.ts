import type { th } from "./th.js";

export const en = {
  "textArea.limit": "At most {max} characters",
  "textArea.left": "Characters left: {count}",
  "textArea.over": "Characters over the limit: {count}",
} satisfies Record<keyof typeof th, string>;
