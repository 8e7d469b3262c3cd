import type { th } from "./th.js";

export const en = {
  "toast.region": "Messages",
  "toast.close": "Close the message",
  "toast.times": "{count} times",
  "toast.waiting": "and {count} more",
} satisfies Record<keyof typeof th, string>;
