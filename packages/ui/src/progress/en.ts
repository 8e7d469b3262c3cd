import type { th } from "./th.js";

export const en = {
  "progress.counted": "{done} of {total} {unit}",
  "progress.done": "done",
  "progress.now": "in progress",
  "progress.later": "not yet",
} satisfies Record<keyof typeof th, string>;
