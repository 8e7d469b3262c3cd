export type { Bilingual, Locale } from "./bilingual.js";
export { choices } from "./choices.js";
export {
  type AnyCodelist,
  type CodeEntries,
  type CodeEntry,
  type Codelist,
  type CodeOf,
  codelist,
} from "./codelist.js";
export {
  type DisplayFormat,
  type FieldDescription,
  type PrivacyClass,
  privacyClasses,
  type Retention,
  retentions,
} from "./description.js";
export { describe, field, unwrap, wrappedBy } from "./field.js";
export { currencyOf, type Money, money } from "./money.js";
export { comparators, type Quantity, quantity } from "./quantity.js";
export { datePrecisions, partialIsoDate, readsStatedDate, type StatedDate, statedDate } from "./stated-date.js";
export { type StatedPeriod, statedPeriod } from "./stated-period.js";
export { buddhistYear, type StatedYear, statedYear } from "./stated-year.js";
export { type StatedYears, statedYears } from "./stated-years.js";
export { type LocalizedText, localizedText, longText, shortText } from "./text.js";
export { numberedTexts, texts } from "./texts.js";
export { webAddress } from "./web-address.js";
export { yearKinds } from "./year-kinds.js";
