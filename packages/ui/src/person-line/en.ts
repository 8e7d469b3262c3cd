import type { th } from "./th.js";

export const en = {
  "personLine.acting": "{kind} (own post: {post})",
  "personLine.also": "and {post}",
} satisfies Record<keyof typeof th, string>;
