import type { th } from "./th.js";

export const en = {
  "emailField.thai": "There are Thai letters in the address. Switch the keyboard to English and type it again",
  "emailField.noAt": "An address has the sign @, such as {example}",
  "emailField.several": "Type one address only, with one sign @",
  "emailField.space": "An address has no spaces. Take them out",
  "emailField.noName": "The name before @ is missing. Type it, as in {example}",
  "emailField.noDomain": "The part after @ is not complete. Type all of it, as in {example}",
  "emailField.form": "Mail cannot reach this address. Check every letter. A correct one is {example}",
  "emailField.meant": "Do you mean {address}?",
  "emailField.use": "Use {address}",
} satisfies Record<keyof typeof th, string>;
