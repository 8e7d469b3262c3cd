/** A language of the kit. */
export type Locale = "th" | "en";

/** A text in both languages of the kit. Leaving one out is a compile error. */
export interface Bilingual {
  readonly th: string;
  readonly en: string;
}
