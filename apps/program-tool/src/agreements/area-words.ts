import { provinceByCode } from "@saan/areas/provinces";
import type { Locale } from "@saan/schema/field";

interface StatedArea {
  readonly code?: string;
  readonly level: string;
  readonly nameAsStated: string;
}

const BANGKOK = "10";
// Names of places are Thai in every language of the tool: they are those of the document.
const before: Readonly<Record<string, string>> = { province: "จังหวัด", district: "อำเภอ", subdistrict: "ตำบล" };
const beforeInBangkok: Readonly<Record<string, string>> = { province: "", district: "เขต", subdistrict: "แขวง" };

/** An area with the word for its level before it, unless the document wrote one: "ตำบลแม่กา". */
export function areaWords({ code, level, nameAsStated }: StatedArea): string {
  const word = (code?.startsWith(BANGKOK) ? beforeInBangkok : before)[level] ?? "";
  return nameAsStated.startsWith(word) ? nameAsStated : word + nameAsStated;
}

/** The official name of a province by its code; English has no word before it. The code itself when it is unknown. */
export function provinceWords(code: string, locale: Locale): string {
  return provinceByCode(code)?.[locale] ?? code;
}
