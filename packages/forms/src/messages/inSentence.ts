import type { Locale } from "@saan/schema/field";

/** An English label loses its capital inside a sentence, unless it is an acronym (MOU) or one letter. */
export function inSentence(label: string, locale: Locale): string {
  return locale === "en" && /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** A sentence as it begins in its language. */
export function capitalised(text: string, locale: Locale): string {
  return locale === "en" ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
