import type { th } from "./th.js";

export const en = {
  "skeleton.loading": "Loading",
} satisfies Record<keyof typeof th, string>;
