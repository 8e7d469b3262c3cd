import type { th } from "./th.js";

export const en = {
  "agreementDocument.made": "Signed {when} {where}",
  "agreementDocument.when": "on {date}",
  "agreementDocument.whenTime": "on {date} at {time}",
  "agreementDocument.where": "at {place}",
  "agreementDocument.noDate": "on a day the document does not state",
  "agreementDocument.parties": "Parties",
  "agreementDocument.basis": "Laws and policies it rests on",
  "agreementDocument.scope": "Scope of the cooperation",
  "agreementDocument.noScope": "The document does not list the scope",
  "agreementDocument.term": "Term",
  "agreementDocument.noTerm": "The document states no term",
  "agreementDocument.asStated": "In the words of the document: “{text}”",
  "agreementDocument.indicators": "Indicators",
  "agreementDocument.signatures": "Signatures",
  "agreementDocument.sign": "Signed",
  "agreementDocument.for": "For {party}",
  "agreementDocument.notRecord": "Printed from recorded data; this is not the signed document",
  "agreementDocument.role": "({role})",
} satisfies Record<keyof typeof th, string>;
