import type { th } from "./th.js";

export const en = {
  "agreementCard.parties": "Parties",
  "agreementCard.term": "Term",
  "agreementCard.noTerm": "The document states no term",
  "agreementCard.signed": "Signed",
  "agreementCard.descriptive": "The document has no title; the recorder wrote this one",
  "agreementCard.place": "Place",
} satisfies Record<keyof typeof th, string>;
