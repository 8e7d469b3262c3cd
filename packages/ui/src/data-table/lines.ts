import type { Arranged, Entry } from "./engine.js";

/** One line of the table's body: a row, or the heading of a group of rows. */
export type Line =
  | { readonly kind: "row"; readonly key: string; readonly entry: Entry; readonly place: number }
  | {
      readonly kind: "group";
      readonly key: string;
      readonly label: string;
      readonly count: number;
      readonly open: boolean;
      readonly place: number;
    };

/** Rows, and groups with the rows of those that are open. `place` counts lines, from 0. */
export function linesOf({ entries, groups }: Arranged, closed: ReadonlySet<string>): readonly Line[] {
  if (!groups) return entries.map((entry, place) => ({ kind: "row", key: entry.key, entry, place }));
  const lines: Line[] = [];
  for (const { key, label, entries: own } of groups) {
    const open = !closed.has(key);
    lines.push({ kind: "group", key, label, count: own.length, open, place: lines.length });
    if (!open) continue;
    for (const entry of own) lines.push({ kind: "row", key: entry.key, entry, place: lines.length });
  }
  return lines;
}

/** The lines of one page. A page that begins inside of a group repeats the group's heading. */
export function pageOf(lines: readonly Line[], page: number, size: number): readonly Line[] {
  const from = (page - 1) * size;
  const own = lines.slice(from, from + size);
  if (from === 0 || own[0]?.kind !== "row") return own;
  for (let at = from; at >= 0; at -= 1) {
    const heading = lines[at];
    if (heading?.kind === "group") return [heading, ...own];
  }
  return own;
}
