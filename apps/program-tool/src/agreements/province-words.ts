import { provinceByCode } from "@saan/areas/provinces";
import type { Locale } from "@saan/schema/field";

/** The official name of a province by its code; English has no word before it. The code itself when it is unknown. */
export function provinceWords(code: string, locale: Locale): string {
  return provinceByCode(code)?.[locale] ?? code;
}
