import type { Locale } from "../field/bilingual.js";
import type { FieldDescription } from "../field/description.js";
import { filled } from "./phrases.js";
import type { PrivacyReference } from "./room-reference-data.js";
import { wordsOf } from "./words/index.js";

/** What a field about a person says of itself, in words; undefined for a public one. */
export function privacyOf(description: FieldDescription, locale: Locale): PrivacyReference | undefined {
  if (description.privacy === "public") return undefined;
  const { privacy, purpose, retention } = description;
  const { words } = wordsOf(locale);
  return {
    privacy,
    retention,
    words: words[`privacy.${privacy}`],
    purpose: filled(words["privacy.purpose"], { purpose: purpose[locale] }),
    kept: words[`retention.${retention}`],
  };
}
