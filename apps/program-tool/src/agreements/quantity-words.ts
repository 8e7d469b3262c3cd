import { comparators, type Quantity } from "@saan/schema/field";
import { formatThaiNumber } from "@saan/thai/numbers";
import type { Words } from "../messages/useWords.js";

/** A stated count: in the words of the document, else "มากกว่า 70 คน". */
export function quantityWords({ asStated, comparator, value, upTo, unit }: Quantity, { locale }: Words): string {
  if (asStated !== undefined && locale === "th") return asStated;
  const about = comparator === "exact" ? "" : `${comparators.label(comparator, locale)} `;
  const number = upTo === undefined ? formatThaiNumber(value) : `${formatThaiNumber(value)}–${formatThaiNumber(upTo)}`;
  return `${about}${number} ${unit}`;
}
