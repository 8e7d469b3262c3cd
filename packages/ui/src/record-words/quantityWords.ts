import type { Quantity } from "@saan/schema/field";
import { formatThaiNumber } from "@saan/thai/numbers";
import { amountWords } from "./amountWords.js";
import type { RecordWordsSettings } from "./settings.js";

/** A stated count: in the words of the document for a Thai reader, else `มากกว่า 70 คน`, `ประมาณ 40–50 คน`. */
export function quantityWords(
  { asStated, comparator, value, upTo, unit }: Quantity,
  { locale, digits, messages }: Pick<RecordWordsSettings, "locale" | "digits" | "messages">,
): string {
  if (asStated !== undefined && locale === "th") return asStated;
  const about = comparator === "exact" ? "" : `${messages[`recordWords.${comparator}`]} `;
  const number = (count: number) => formatThaiNumber(count, { digits });
  return about + amountWords(`${number(value)}${upTo === undefined ? "" : `–${number(upTo)}`}`, unit);
}
