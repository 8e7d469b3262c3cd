import type { AlignedRow } from "./alignRows.js";

type Side = "mine" | "theirs";

/**
 * Whose order the rows are in: theirs, unless mine alone moved rows; undefined when both did, to different orders.
 */
export function orderedBy(rows: readonly AlignedRow[]): Side | undefined {
  const shared = rows.filter((row) => row.base !== undefined && row.mine !== undefined && row.theirs !== undefined);
  const [mine, theirs] = [inOrderOf(shared, "mine"), inOrderOf(shared, "theirs")];
  if (!isMoved(mine) || mine.every((row, index) => row === theirs[index])) return "theirs";
  return isMoved(theirs) ? undefined : "mine";
}

/** All rows in the order of one version. A row that only the other has comes after the one it follows there. */
export function inRowOrder<R extends AlignedRow>(rows: readonly R[], side: Side): readonly R[] {
  const ordered = [...inOrderOf(rows, side)];
  let before: R | undefined;
  for (const row of inOrderOf(rows, side === "mine" ? "theirs" : "mine")) {
    if (row[side] === undefined) ordered.splice(before === undefined ? 0 : ordered.indexOf(before) + 1, 0, row);
    before = row;
  }
  return ordered;
}

function inOrderOf<R extends AlignedRow>(rows: readonly R[], side: Side): readonly R[] {
  const there = rows.filter((row) => row[side] !== undefined);
  return there.sort((a, b) => Number(a[side]) - Number(b[side]));
}

function isMoved(rows: readonly AlignedRow[]): boolean {
  return rows.some((row, index) => index > 0 && Number(row.base) < Number(rows[index - 1]?.base));
}
