import type { th } from "./th.js";

export const en = {
  "phoneField.mobile": "Mobile",
  "phoneField.landline": "Landline",
  "phoneField.voip": "Internet line",
  "phoneField.hotline": "Hotline",
  "phoneField.toll-free": "Toll-free",
  "phoneField.premium-rate": "Premium rate",
  "phoneField.foreign": "Number abroad",
  "phoneField.unchecked": "The number could not be checked because the internet is down. It is kept as typed",
  "phoneField.not-a-phone": "This cannot be read as a telephone number. Type figures only, such as 081 234 5678",
  "phoneField.fax": "This is a fax number. Type a telephone number",
  "phoneField.several-numbers": "Type one number only",
  "phoneField.too-few-digits": "There are too few digits. A mobile has 10, a landline 9",
  "phoneField.too-many-digits": "There are too many digits. A mobile has 10, a landline 9",
  "phoneField.no-leading-zero": "The first 0 is missing. Type it before the number",
  "phoneField.no-such-number": "No number begins like this. Check the digits",
  "phoneField.wrong-line-range": "The last line must come after the first, such as 02 123 4567-9",
  "phoneField.too-long": "This is too long for a telephone number. Type the number only",
  "phoneField.call": "Call this number",
} satisfies Record<keyof typeof th, string>;
