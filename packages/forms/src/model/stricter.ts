import { type PrivacyClass, privacyClasses } from "@saan/schema/field";

/** The stricter of two privacy classes: what is in a sensitive group is sensitive. */
export function stricter(one: PrivacyClass, other: PrivacyClass): PrivacyClass {
  return privacyClasses.indexOf(one) > privacyClasses.indexOf(other) ? one : other;
}
