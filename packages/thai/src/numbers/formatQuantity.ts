import type { ThaiDigits } from "./digits.js";
import { formatThaiNumber } from "./formatThaiNumber.js";
import { COMPARATOR_WORDS, PERCENT, TOTAL_WORDS } from "./quantityPhrases.js";
import type { StatedQuantity } from "./statedQuantity.js";

/** How {@link formatQuantity} prints. */
export interface QuantityFormat {
  /** Figures to print; `latn` unless asked. */
  digits?: ThaiDigits;
  /** Language of the words; `th` unless asked. The unit is printed as given: pass it in the same language. */
  locale?: "th" | "en";
}

/**
 * Prints a quantity in the order Thai has: `กว่า 70 คน`, `รวมกว่า 70 คน`, `ไม่น้อยกว่าร้อยละ 80`, `1,234 บาท`; in English
 * `over 70 people`, `a total of over 70 people`, `at least 80%`.
 *
 * `parseQuantity` reads what it prints as the same quantity. Answers an empty text for a value that is not finite or a
 * comparator that does not exist: printing the number alone would claim it is exact. Never throws.
 */
export function formatQuantity(quantity: StatedQuantity, format: QuantityFormat = {}): string {
  const locale = format.locale === "en" ? "en" : "th";
  const { value, comparator, unit, total } = quantity ?? {};
  const words = COMPARATOR_WORDS[locale];
  const number = formatThaiNumber(value, { digits: format.digits });
  if (number === "" || !Object.hasOwn(words, comparator)) return "";
  const { written } = words[comparator];
  const stated = total === true ? TOTAL_WORDS[locale].before[0] : "";
  const counted = typeof unit === "string" ? unit : "";
  if (locale === "en") return spaced(stated, written, counted === PERCENT ? `${number}%` : spaced(number, counted));
  return counted === PERCENT ? spaced(stated + written + PERCENT, number) : spaced(stated + written, number, counted);
}

function spaced(...parts: string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
