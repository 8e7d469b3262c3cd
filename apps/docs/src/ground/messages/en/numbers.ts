import type { numbers as source } from "../th/numbers";

/** What is said of numbers, amounts and quantities, in English. */
export const numbers = {
  "number.none": "This is not a number in figures. Type for example 1,234.50",
  "number.code": "It begins with 0, so it is a code or a telephone number: store it as text, or the 0 is lost",
  "number.spoken": "Said in Thai",
  "number.latn": "Latin figures",
  "number.thai": "Thai figures",
  "number.decimals": "With two decimals",
  "number.baht": "Money in words",
  "number.bahtTens": "Money in words, as spreadsheets say it",
  "words.none": "This is not a number in Thai words, such as “หนึ่งล้านสองแสน” or “2.5 ล้าน”",
  "baht.none": "It has no word for baht or satang, as “หนึ่งร้อยเอ็ดบาทถ้วน” has",
  "baht.unclear":
    "Something else stands beside the amount, or the amount is not complete. Type the amount alone, such as “หนึ่งร้อยเอ็ดบาทห้าสิบสตางค์”",
  "baht.unit": "baht",
  "baht.kept": "Stored as",
  "baht.keptAs": "Text with two decimals: exact to the satang at any size",
  "quantity.comparator": "Beside the true number",
  "quantity.bare": "It is a number alone, without a unit",
  "quantity.empty": "There is no text yet. Type for example “กว่า 70 คน”",
  "quantity.too-long": "The text is too long. Type only the number and its unit, such as “กว่า 70 คน”",
  "quantity.no-number": "There is no number. Type for example “กว่า 70 คน”",
  "quantity.several-numbers": "There is more than one number. Type one at a time, such as “60 คน”",
  "quantity.not-a-quantity":
    "Something else stands beside the number. Type only number and unit, such as “ประมาณ 70 คน”",
  "quantity.too-large": "The number is too large to be stored exactly. Check how many figures it has",
  "comparator.exact": "exactly",
  "comparator.more-than": "more than",
  "comparator.less-than": "less than",
  "comparator.about": "about",
  "comparator.at-least": "at least",
  "comparator.at-most": "at most",
  "numbers.label": "Type a number, an amount of money, or a number and its unit",
  "numbers.hint": "For example “๑,๒๓๔.๕๐”, “หนึ่งร้อยเอ็ดบาทถ้วน” or “กว่า 70 คน”",
} satisfies Record<keyof typeof source, string>;
