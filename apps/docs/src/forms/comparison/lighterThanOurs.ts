import type { Cell, Table } from "@saan/bench/measured";

/**
 * Who does less work than ours, for each column of a table that is not told in milliseconds beside its ratio. The floor, which
 * stands first and is nobody's form, counts for nobody; ours stands after it.
 */
export function lighterThanOurs({ columns, rows }: Table): readonly { what: string; who: readonly string[] }[] {
  const [, ours, ...others] = rows;
  return columns.flatMap(({ title, kind }, at) => {
    const own = ours?.[at];
    if (kind !== "measured" || title.en.endsWith(", ms") || typeof own !== "number") return [];
    return [{ what: title.th, who: others.filter((row) => Number(row[at]) < own).map(([name]) => called(name)) }];
  });
}

function called(name: Cell | undefined): string {
  return typeof name === "object" && name !== null && "th" in name ? name.th : String(name);
}
