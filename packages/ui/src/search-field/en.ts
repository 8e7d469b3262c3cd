import type { th } from "./th.js";

export const en = {
  "searchField.clear": "Clear search",
  "searchField.busy": "Searching",
  "searchField.found": "Found: {count}",
  "searchField.none": "Nothing matches “{query}”",
} satisfies Record<keyof typeof th, string>;
