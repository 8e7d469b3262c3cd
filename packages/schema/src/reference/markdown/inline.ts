import type { Locale } from "../../field/bilingual.js";
import type { Phrase } from "../room-reference-data.js";
import { codeSpan, plain } from "./escape.js";
import { linkTo } from "./links.js";

/** Phrases with their links. */
export function inline(phrases: readonly Phrase[], locale: Locale): string {
  return phrases
    .map(({ text, code, to }) => {
      if (to) return linkTo(to, locale);
      return code ? codeSpan(text) : plain(text);
    })
    .join("");
}
