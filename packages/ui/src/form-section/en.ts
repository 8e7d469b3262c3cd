import type { th } from "./th.js";

export const en = {
  "formSection.answered": "Answered: {answered} of {total}",
  "formSection.complete": "All {total} answered",
  "formSection.errors": "To correct: {count}",
} satisfies Record<keyof typeof th, string>;
