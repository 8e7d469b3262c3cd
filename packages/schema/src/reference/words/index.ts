import type { Locale } from "../../field/bilingual.js";
import { en } from "./en.js";
import { parts as enParts } from "./parts-en.js";
import { parts as thParts } from "./parts-th.js";
import { type ReferenceWords, th } from "./th.js";

export type { ReferenceWords } from "./th.js";

/** What a part is called on its own, and what it is. */
export interface PartWording {
  readonly label: string;
  readonly about: string;
}

interface Catalogue {
  readonly words: ReferenceWords;
  /** By room and exported name: `field.quantity`. Parts that all fields call by one name need none. */
  readonly parts: Readonly<Partial<Record<string, PartWording>>>;
}

const catalogues: Readonly<Record<Locale, Catalogue>> = {
  th: { words: th, parts: thParts },
  en: { words: en, parts: enParts },
};

/** What reference pages say in a language, and what they call parts. */
export function wordsOf(locale: Locale): Catalogue {
  return catalogues[locale];
}

/** What reference pages say around the words of the domain: column titles, kinds of types, privacy classes. */
export function referenceWords(locale: Locale): ReferenceWords {
  return catalogues[locale].words;
}
