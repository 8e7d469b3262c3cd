import { type Locale, useKit } from "@saan/ui/provider";
import { en } from "./en";
import { type GroundMessages, th } from "./th";

export { fill } from "@saan/ui/messages";
export type { GroundMessages };

const catalogues: Readonly<Record<Locale, GroundMessages>> = { th, en };

/** What these pages say in a language. */
export function groundMessages(locale: Locale): GroundMessages {
  return catalogues[locale];
}

/** What these pages say in the language of their surroundings. */
export function useGroundMessages(): GroundMessages {
  return groundMessages(useKit().locale);
}
