import type { th } from "./th.js";

export const en = {
  "errorSummary.heading": "Answers to correct: {count}",
} satisfies Record<keyof typeof th, string>;
