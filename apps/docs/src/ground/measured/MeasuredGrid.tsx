import type { Cell, Column, Judged, Table } from "@saan/bench/measured";
import { formatThaiNumber } from "@saan/thai/numbers";
import { Tag, type TagTone } from "@saan/ui/tag";
import type { ReactNode } from "react";
import { isJudged } from "./tally";

/** The rows and columns of a comparison. The first column names the row, and stays in sight while the others move. */
export function MeasuredGrid({ table: { title, columns, rows } }: { readonly table: Table }) {
  return (
    <section className="docs-measured-scroll" aria-label={title.th}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title.en} scope="col" data-number={column.decimals !== undefined || undefined}>
                {column.title.th}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={JSON.stringify(cells)}>
              {columns.map((column, at) => {
                const cell = cells[at] ?? null;
                const Cell = at === 0 ? "th" : "td";
                return (
                  <Cell
                    key={column.title.en}
                    scope={at === 0 ? "row" : undefined}
                    data-number={
                      typeof cell === "number" || (cell === null && column.decimals !== undefined) || undefined
                    }
                  >
                    <CellText cell={cell} column={column} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CellText({ cell, column }: { readonly cell: Cell; readonly column: Column }): ReactNode {
  if (cell === null) return "–";
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return formatThaiNumber(cell, { decimals: column.decimals });
  return isJudged(cell) ? <Verdict judged={cell} /> : cell.th;
}

const verdicts: Readonly<Record<Judged["verdict"], { readonly words: string; readonly tone: TagTone }>> = {
  right: { words: "ถูก", tone: "success" },
  wrong: { words: "ผิด", tone: "danger" },
  cannot: { words: "ไม่รับ", tone: "neutral" },
};

function Verdict({ judged: { verdict, answer } }: { readonly judged: Judged }) {
  const { words, tone } = verdicts[verdict];
  return (
    <>
      <Tag tone={tone}>{words}</Tag> {answer}
    </>
  );
}
