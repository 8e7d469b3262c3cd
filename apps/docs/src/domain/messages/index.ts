import { type Locale, useKit } from "@saan/ui/provider";
import { en } from "./en";
import { type DomainMessages, th } from "./th";

export { fill } from "@saan/ui/messages";

const catalogues: Readonly<Record<Locale, DomainMessages>> = { th, en };

/** What the pages about the domain say in the language of their surroundings. */
export function useDomainMessages(): DomainMessages {
  return catalogues[useKit().locale];
}
