import type { th } from "./th.js";

export const en = {
  "urlField.space": "A web address has no spaces. Take them out",
  "urlField.scheme": "Only addresses that begin with {http} or {https} can be used",
  "urlField.email": "This is an e-mail address. Type the address of a page, such as {example}",
  "urlField.credentials": "This address holds a user name. Take out the user name and the @",
  "urlField.noDomain": "The name of the site is not complete. Type all of it, as in {example}",
  "urlField.form": "This cannot be read as a web address. Check every letter. A correct one is {example}",
  "urlField.open": "Open this page",
  "urlField.newTab": "opens in a new tab",
} satisfies Record<keyof typeof th, string>;
