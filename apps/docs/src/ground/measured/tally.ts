import type { Cell, Judged, Table } from "@saan/bench/measured";

/** How one library did over all rows that were put to it. */
export interface Tally {
  readonly library: string;
  readonly right: number;
  readonly wrong: number;
  readonly cannot: number;
}

/** Counts the verdicts of each library, one column each. A cell that does not apply is counted nowhere. */
export function tallyOf({ columns, rows }: Table): readonly Tally[] {
  return columns.flatMap(({ title }, at) => {
    const verdicts = rows.flatMap((cells) => (isJudged(cells[at]) ? [cells[at].verdict] : []));
    if (verdicts.length === 0) return [];
    const count = (wanted: Judged["verdict"]) => verdicts.filter((verdict) => verdict === wanted).length;
    return [{ library: title.en, right: count("right"), wrong: count("wrong"), cannot: count("cannot") }];
  });
}

/** Whether a cell is a judged answer. */
export function isJudged(cell: Cell | undefined): cell is Judged {
  return typeof cell === "object" && cell !== null && "verdict" in cell;
}
