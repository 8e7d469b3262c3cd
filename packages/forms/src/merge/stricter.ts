import type { PrivacyClass } from "@saan/schema/field";

const STRICTNESS: readonly PrivacyClass[] = ["public", "office-holder", "contact", "personal", "sensitive"];

/** The stricter of two privacy classes: what is in a sensitive group is sensitive. */
export function stricter(one: PrivacyClass, other: PrivacyClass): PrivacyClass {
  return STRICTNESS.indexOf(one) > STRICTNESS.indexOf(other) ? one : other;
}
