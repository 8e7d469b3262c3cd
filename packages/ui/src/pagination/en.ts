import type { th } from "./th.js";

export const en = {
  "pagination.label": "Pages of the list",
  "pagination.at": "Page {page} of {count}",
  "pagination.page": "Page {page}",
  "pagination.previous": "Previous",
  "pagination.next": "Next",
  "pagination.jump": "Go to page",
  "pagination.go": "Go",
  "pagination.outside": "Enter a page from 1 to {count}",
} satisfies Record<keyof typeof th, string>;
