import type { th } from "./th.js";

export const en = {
  "sparkline.rising": "{label} rose from {first} to {last}",
  "sparkline.falling": "{label} fell from {first} to {last}",
  "sparkline.same": "{label} stayed at {last}",
  "sparkline.none": "{label}: no data yet",
} satisfies Record<keyof typeof th, string>;
