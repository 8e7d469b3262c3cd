import type { Phone, PhoneResult } from "@saan/thai/identifiers";
import { readPhone } from "@saan/thai/identifiers";

/** A telephone number as it is printed in Thailand, with its extension: `02 123 4567 ต่อ 12`. */
export function printedPhone({ national, lastLine, extension }: Phone): string {
  const last = lastLine?.split(" ").at(-1);
  return `${national}${last ? `–${last}` : ""}${extension ? ` ต่อ ${extension}` : ""}`;
}

/** Reads one number, with whatever the telephone library knows. Loaded only when a number is about to be typed. */
export function readPhoneText(text: string): PhoneResult {
  return readPhone(text);
}
