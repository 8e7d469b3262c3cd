import type { th } from "./th.js";

export const en = {
  "emailField.thai": "There are Thai letters in the address. Switch the keyboard to English and type it again",
  "emailField.noAt": "An address has the sign @, such as {example}",
  "emailField.several": "Type one address only; it has one sign @",
  "emailField.space": "An address has no spaces. Take them out",
  "emailField.noName": "The name before @ is missing, such as {example}",
  "emailField.noDomain": "The part after @ is not complete, such as {example}",
  "emailField.form": "Mail cannot reach this address. Check every letter, such as {example}",
  "emailField.meant": "Do you mean {address}?",
  "emailField.use": "Use {address}",
} satisfies Record<keyof typeof th, string>;
