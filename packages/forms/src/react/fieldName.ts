import type { Path } from "@saan/schema/read";

/** The name of a field: its path, dotted, as react-hook-form writes it. The whole form is "". */
export function nameOf(path: Path): string {
  return path.join(".");
}

/** The path of a field name; row positions are numbers. */
export function pathOf(name: string): Path {
  return name === "" ? [] : name.split(".").map((step) => (/^\d{1,9}$/.test(step) ? Number(step) : step));
}

/** The name of the container of a field; that of the form is the form. */
export function parentOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf(".")));
}

/** Whether a field is the other one or lies below it. */
export function isWithin(name: string, container: string): boolean {
  return container === "" || name === container || name.startsWith(`${container}.`);
}

/** Whether one of the two fields holds the other. */
export function touches(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

/** The new position of a row; undefined when the row is gone. */
export type RowMove = (position: number) => number | undefined;

/** The name of a field after the rows of a list moved; undefined when its row is gone. */
export function afterMove(name: string, list: string, move: RowMove): string | undefined {
  const prefix = list === "" ? "" : `${list}.`;
  if (!name.startsWith(prefix) || name === list) return name;
  const [position = "", ...rest] = name.slice(prefix.length).split(".");
  const moved = move(Number(position));
  return moved === undefined ? undefined : prefix + [moved, ...rest].join(".");
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
