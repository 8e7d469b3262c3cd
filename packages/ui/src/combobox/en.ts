import type { th } from "./th.js";

export const en = {
  "combobox.clear": "Clear {label}",
  "combobox.open": "Open the list of {label}",
  "combobox.type": "Type to search the list",
  "combobox.searching": "Searching…",
  "combobox.found": "{count} found",
  "combobox.none": "Nothing found for “{query}”. Try another or a shorter word",
  "combobox.failed": "The search failed. Try again",
  "combobox.retry": "Search again",
  "combobox.useText": "Use “{text}” as typed",
  "combobox.unchosen": "“{text}” is not chosen from the list yet: choose one, or delete this text",
} satisfies Record<keyof typeof th, string>;
