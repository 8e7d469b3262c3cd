import { existsSync, readdirSync, readFileSync } from "node:fs";

// The texts of the five first documents are not part of this repository. Where they lie beside it, the tests compare.
const folder = new URL("../../../../shared/seeds/", import.meta.url);

export const hasSeeds = existsSync(folder);

/** The text of a first document by its number, `S0` to `S4`. */
export function seedText(number: string): string {
  const begin = number.replace("S", "").padStart(3, "0");
  const name = readdirSync(folder).find((file) => file.startsWith(begin));
  if (name === undefined) throw new RangeError(`seedText: no text begins with ${begin}`);
  return readFileSync(new URL(name, folder), "utf8");
}

/** A text as it is compared: documents break lines and leave blanks in the middle of a sentence. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, "");
}
