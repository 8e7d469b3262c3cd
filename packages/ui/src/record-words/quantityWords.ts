import { comparators, type Quantity } from "@saan/schema/field";
import { formatThaiNumber } from "@saan/thai/numbers";
import type { KitSettings } from "../provider/KitProvider.js";
import { amountWords } from "./amountWords.js";

/** A stated count: in the words of the document for a Thai reader, else `มากกว่า 70 คน`, `ประมาณ 40–50 คน`. */
export function quantityWords(
  { asStated, comparator, value, upTo, unit }: Quantity,
  { locale, digits }: Pick<KitSettings, "locale" | "digits">,
): string {
  if (asStated !== undefined && locale === "th") return asStated;
  const about = comparator === "exact" ? "" : `${comparators.label(comparator, locale)} `;
  const number = (count: number) => formatThaiNumber(count, { digits });
  return about + amountWords(`${number(value)}${upTo === undefined ? "" : `–${number(upTo)}`}`, unit);
}
