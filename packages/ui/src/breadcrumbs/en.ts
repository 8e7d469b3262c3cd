import type { th } from "./th.js";

export const en = {
  "breadcrumbs.label": "You are here",
  "breadcrumbs.more": "Show {count} levels in between",
} satisfies Record<keyof typeof th, string>;
