import type { th } from "./th.js";

export const en = {
  "diffView.field": "Item",
  "diffView.before": "Before",
  "diffView.after": "After",
  "diffView.removed": "removed",
  "diffView.added": "added",
  "diffView.nothing": "Nothing",
  "diffView.same": "Nothing has changed",
  "diffView.count": "Items changed: {count}",
} satisfies Record<keyof typeof th, string>;
