import type { th } from "./th.js";

export const en = {
  "moneyField.baht": "baht",
  "moneyField.words": "In Thai words:",
  "moneyField.notMoney": "This cannot be read as an amount. Type figures, such as 1,200.50",
  "moneyField.belowSatang": "This is finer than a satang. Type at most two decimals, such as 1,200.50",
  "moneyField.tooSmall": "Must be at least {limit} baht",
  "moneyField.tooLarge": "Must be at most {limit} baht",
} satisfies Record<keyof typeof th, string>;
