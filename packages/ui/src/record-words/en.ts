import type { th } from "./th.js";

export const en = {
  "recordWords.parties": "{total} parties ({kinds})",
  "recordWords.areas": "Areas: {count}",
  "recordWords.organizations": "Organisations: {count}",
  "recordWords.associations": "Associations: {count}",
  "recordWords.posts": "Posts: {count}",
  "recordWords.separator": ", ",
  "recordWords.fromSigning": "From the day of signing",
  "recordWords.fromSigningUntil": "From the day of signing {until}",
  "recordWords.about": "about",
  "recordWords.more-than": "more than",
  "recordWords.at-least": "at least",
  "recordWords.less-than": "less than",
  "recordWords.at-most": "at most",
  "recordWords.and": "{names} and {last}",
  "recordWords.andMore": "{names} and {count} more",
} satisfies Record<keyof typeof th, string>;
