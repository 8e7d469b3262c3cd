import type { Locale } from "../field/bilingual.js";
import type { AnyCodelist } from "../field/codelist.js";
import { labelOfCodelist } from "./labels.js";
import type { CodelistReference } from "./room-reference-data.js";
import { wordsOf } from "./words/index.js";

/** What stands as the source of a code whose wording is ours. */
const OURS = "proposed";

/** A codelist in words, in the order of its codes. */
export function codelistReference(name: string, list: AnyCodelist, locale: Locale): CodelistReference {
  const other = locale === "th" ? "en" : "th";
  return {
    name,
    label: labelOfCodelist(list, locale),
    codes: Object.entries(list.entries).map(([code, { definition, source = OURS, ...label }]) => ({
      code,
      label: label[locale],
      otherLabel: label[other],
      ...(definition && { definition: definition[locale] }),
      source: source === OURS ? wordsOf(locale).words["codelists.proposed"] : source,
      isQuoted: source !== OURS,
    })),
  };
}
