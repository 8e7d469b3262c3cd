import type { th } from "./th.js";

export const en = {
  "banner.region": "Announcement",
  "banner.dismiss": "Close the announcement",
} satisfies Record<keyof typeof th, string>;
