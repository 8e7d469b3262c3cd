import type { Path } from "@saan/schema/read";
import { isWithin } from "../model/fieldName.js";

export { afterMove, isWithin, nameOf, pathOf, type RowMove } from "../model/fieldName.js";

/** The name of the container of a field; that of the form is the form. */
export function parentOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf(".")));
}

/** Whether one of the two fields holds the other. */
export function touches(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

const NOT_IN_AN_ID = /[^\p{L}\p{N}\p{M}]/gu;

/**
 * The DOM id of a field's control: the same for the same path, valid in `aria-describedby` and in a link
 * (`#agreement-parties-3-area`). Characters that would break either are escaped.
 */
export function domId(formId: string, path: Path): string {
  return [formId, ...path.map((step) => String(step).replace(NOT_IN_AN_ID, escaped))].join("-");
}

/** Makes text safe as the first part of DOM ids. React's own ids hold colons or guillemets. */
export function domPrefix(...parts: readonly string[]): string {
  return parts.map((part) => part.replace(NOT_IN_AN_ID, "")).join("-");
}

function escaped(character: string): string {
  return `_${character.codePointAt(0)?.toString(16)}_`;
}
