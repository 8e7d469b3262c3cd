import type { th } from "./th.js";

export const en = {
  "quantityField.comparator": "How the number was stated",
  "quantityField.number": "Number",
  "quantityField.unit": "Unit",
  "quantityField.exact": "exactly",
  "quantityField.about": "about",
  "quantityField.more-than": "more than",
  "quantityField.at-least": "at least",
  "quantityField.less-than": "less than",
  "quantityField.at-most": "at most",
  "quantityField.reads": "Read as {quantity}",
  "quantityField.readFrom": "“{stated}” is read as {quantity}",
  "quantityField.notAQuantity":
    "This cannot be read as a quantity. Type figures, such as 70, or words, such as over 70 people",
  "quantityField.otherUnit": "The words count “{stated}”, this field counts “{unit}”. Check the number",
  "quantityField.noUnit": "The unit is missing. Type it, such as people, times",
  "quantityField.negative": "A quantity cannot be below zero",
} satisfies Record<keyof typeof th, string>;
