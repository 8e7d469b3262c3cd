import type { Locale } from "../../field/bilingual.js";
import type { Target } from "../room-reference-data.js";
import { plain } from "./escape.js";

/** The file of a page: `agreement.th.md`. The page of the whole domain is called `index`. */
export function pageName(room: Target["room"] | "index", locale: Locale): string {
  return `${room}.${locale}.md`;
}

/** The heading of a section: its label, and the name programs know it by. */
export function headingOf({ label, name }: Pick<Target, "label" | "name">): string {
  return label === "" ? name : `${label} (${name})`;
}

/**
 * The anchor GitHub and most readers of Markdown give a heading: lower case, spaces as hyphens, and nothing but letters
 * with their marks, digits, hyphens and underscores.
 */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
}

/** A link to a section, from any page of the same language in the same folder. */
export function linkTo(target: Target, locale: Locale): string {
  const anchor = anchorOf(headingOf(target));
  return `[${plain(target.label || target.name)}](${pageName(target.room, locale)}#${anchor})`;
}
