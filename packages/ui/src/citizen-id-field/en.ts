import type { th } from "./th.js";

export const en = {
  "idField.show": "Show number",
  "idField.hide": "Hide number",
  "idField.notDigits": "This number has figures only. Type its 13 digits",
  "idField.wrongLength": "It must have 13 digits; this has {count}",
  "idField.wrongCheck": "At least one digit is wrong. Check each against the card or the document",
  "idField.notACitizen": "This is not a citizen's number, which begins with 1 to 8. Check the first digit",
  "idField.notJuristic": "This is not a juristic person's number, which begins with 0. Check the first digit",
} satisfies Record<keyof typeof th, string>;
