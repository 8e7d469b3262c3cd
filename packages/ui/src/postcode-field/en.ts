import type { th } from "./th.js";

export const en = {
  "postcodeField.notDigits": "A postcode has figures only. Type its five digits, such as 56000",
  "postcodeField.wrongLength": "A postcode has five digits; this has {count}",
  "postcodeField.wrongFirst": "No postcode begins with 0. Check the first digit",
  "postcodeField.looking": "Looking up the area",
  "postcodeField.notFound": "No area has this postcode. Check it",
} satisfies Record<keyof typeof th, string>;
