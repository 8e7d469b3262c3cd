import type { th } from "./th.js";

export const en = {
  "timeline.noDate": "Date not stated",
  "timeline.current": "In progress",
  "timeline.planned": "Planned",
} satisfies Record<keyof typeof th, string>;
