import { splitThaiName } from "@saan/thai/names";
import type { PersonNameValue } from "./personName.js";

const IN_FULL: Readonly<Record<string, string>> = { "น.ส.": "นางสาว", "ด.ช.": "เด็กชาย", "ด.ญ.": "เด็กหญิง" };

/**
 * A whole name in its three parts, or `undefined` where it has no more than a given name, or anything that none of the three
 * could hold. Loaded only when a whole name was typed.
 */
export function splitName(text: string): PersonNameValue | undefined {
  const name = splitThaiName(text);
  if (name.kind !== "name" || name.alias || name.suffix || name.monasticName) return undefined;
  const title = name.titles.map((one) => IN_FULL[one] ?? one).join(" ");
  const given = [name.given, name.middle].filter(Boolean).join(" ");
  return title === "" && !name.family ? undefined : { title, given, family: name.family ?? "" };
}
