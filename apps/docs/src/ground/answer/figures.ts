import { toThaiDigits } from "@saan/thai/numbers";
import type { PrintSettings } from "./answer";

/** A text with its figures as the reader wants them. */
export function inFigures(text: string | number, { digits }: Pick<PrintSettings, "digits">): string {
  return digits === "thai" ? toThaiDigits(String(text)) : String(text);
}
