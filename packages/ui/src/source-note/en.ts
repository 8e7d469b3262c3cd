import type { th } from "./th.js";

export const en = {
  "sourceNote.source": "Source",
  "sourceNote.published": "published {date}",
  "sourceNote.accessed": "accessed {date}",
} satisfies Record<keyof typeof th, string>;
