import type { th } from "./th.js";

export const en = {
  "numberField.notANumber": "This cannot be read as a number. Type figures only, such as 1,200",
  "numberField.tooSmall": "Must be at least {limit}",
  "numberField.tooLarge": "Must be at most {limit}",
  "numberField.more": "Increase",
  "numberField.less": "Decrease",
} satisfies Record<keyof typeof th, string>;
