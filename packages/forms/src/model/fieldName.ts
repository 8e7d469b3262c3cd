import type { Path } from "@saan/schema/read";

/** The name of a field: its path, dotted, as react-hook-form writes it. The whole form is "". */
export function nameOf(path: Path): string {
  return path.join(".");
}

/** The path of a field name; row positions are numbers. */
export function pathOf(name: string): Path {
  return name === "" ? [] : name.split(".").map((step) => (/^\d{1,9}$/.test(step) ? Number(step) : step));
}

/** Whether a field, or a path template, is the other one or lies below it. */
export function isWithin(name: string, container: string): boolean {
  return container === "" || name === container || name.startsWith(`${container}.`);
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
