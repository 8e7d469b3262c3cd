/** A place as a document names it, with its official code where that is certain. */
export interface StatedArea {
  readonly code?: string;
  readonly level: string;
  readonly nameAsStated: string;
}

const BANGKOK = "10";
// Names of places are Thai in every language: they are those of the document.
const before: Readonly<Record<string, string>> = { province: "จังหวัด", district: "อำเภอ", subdistrict: "ตำบล" };
const beforeInBangkok: Readonly<Record<string, string>> = { province: "", district: "เขต", subdistrict: "แขวง" };

/** A place with the word for its level before it, unless the document wrote one: `ตำบลแม่กา`, `เขตพระนคร`. */
export function areaName({ code, level, nameAsStated }: StatedArea): string {
  const word = (code?.startsWith(BANGKOK) ? beforeInBangkok : before)[level] ?? "";
  return nameAsStated.startsWith(word) ? nameAsStated : word + nameAsStated;
}
